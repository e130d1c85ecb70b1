import { ButtonLink } from "~/design/Button/Button";
import type { Examples } from "~/design/examples";
import { Empty } from "./Empty";

export const examples: Examples = {
  "Nothing yet": () => <Empty title="No comments yet" />,
  "With the next thing to do": () => (
    <Empty
      title="No drafts yet"
      action={
        <ButtonLink look="main" to="/documents/new">
          Upload a draft
        </ButtonLink>
      }
    >
      A draft begins with a Word file.
    </Empty>
  ),
};
