import type { Examples } from "~/design/examples";
import { Markdown } from "./Markdown";

export const examples: Examples = {
  "Words of a comment": () => (
    <Markdown
      language="sq"
      html='<p>Neni 4 <strong>nuk</strong> thotë kush vendos. Shih <a href="https://example.org">ligjin</a>.</p><ul><li>afati</li><li>arsyeja</li></ul>'
    />
  ),
};
