import type { Examples } from "~/design/examples";
import { FileDrop } from "./FileDrop";

export const examples: Examples = {
  "Waiting for a file": () => (
    <FileDrop
      label="The draft"
      help="Word, ODT, HTML, Markdown or text, up to 50 MB."
      accept=".docx,.odt"
      onReady={() => {}}
    />
  ),
};
