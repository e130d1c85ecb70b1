import type { Examples } from "~/design/examples";
import { Tag, type Tone } from "./Tag";

const WORDS: Readonly<Record<Tone, string>> = {
  plain: "Question",
  accepted: "Accepted",
  partly: "Partly accepted",
  rejected: "Rejected",
  waiting: "Waiting",
  "civil-society": "Civil society",
  institution: "Institution",
  accent: "Open",
};

export const examples: Examples = {
  "What something is": () => (
    <div className="row tight">
      {Object.entries(WORDS).map(([tone, word]) => (
        <Tag key={tone} tone={tone as Tone}>
          {word}
        </Tag>
      ))}
    </div>
  ),
};
