import type { Examples } from "~/design/examples";
import { Go } from "./Go";

export const examples: Examples = {
  "To a page of the client": () => (
    <Go to="/consultations/$slug" params={{ slug: "udhezimi" }}>
      The consultation
    </Go>
  ),
  "In a sentence": () => (
    <p>
      It is about <Go to="/documents/$slug">the instruction on contracting</Go>, version 2.
    </p>
  ),
};
