import type { ReactNode } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { EditInConversationQuery } from "./__generated__/EditInConversationQuery.graphql";
import EditComment from "./EditComment";

interface EditInConversationProps {
  readonly number: number;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks for what editing needs when somebody edits, and not with every comment of the page. */
export default function EditInConversation(props: EditInConversationProps): ReactNode {
  const { number, ...more } = props;
  const { comment } = useLazyLoadQuery<EditInConversationQuery>(
    graphql`
      query EditInConversationQuery($number: Int!) {
        comment(number: $number) {
          ...EditComment_comment
        }
      }
    `,
    { number },
    { fetchPolicy: "network-only" },
  );
  return comment && <EditComment comment={comment} {...more} />;
}
