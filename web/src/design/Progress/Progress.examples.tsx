import type { Examples } from "~/design/examples";
import { Progress } from "./Progress";

export const examples: Examples = {
  "How far": () => <Progress label="132 of 410 answered" value={132} of={410} />,
  "Nobody can say": () => <Progress label="The draft is read" />,
};
