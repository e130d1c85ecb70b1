// What the people of an organisation said among themselves, in the order of the text.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { ButtonLink } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { Section } from "~/design/Page/Page";
import type { InsideComments_comment$key } from "./__generated__/InsideComments_comment.graphql";
import { InsideComment } from "./InsideComment";

interface InsideCommentsProps {
  readonly slug: string;
  readonly name: string;
  readonly comments: InsideComments_comment$key;
  /** The ids of those that are in the position already. */
  readonly copied: ReadonlySet<string | undefined>;
  readonly isOpen: boolean;
  readonly onChange: () => void;
}

export function InsideComments(props: InsideCommentsProps): ReactNode {
  const { slug, name, copied, isOpen, onChange } = props;
  const comments = useFragment(
    graphql`
      fragment InsideComments_comment on Comment
      @relay(plural: true)
      @argumentDefinitions(language: { type: "Language" }) {
        id
        parent {
          id
        }
        ...InsideComment_comment @arguments(language: $language)
      }
    `,
    props.comments,
  );
  const began = comments.filter(({ parent }) => !parent);
  const repliesTo = (id: string) => comments.filter(({ parent }) => parent?.id === id);
  const toText = isOpen && (
    <ButtonLink isSmall to="/consultations/$slug" params={{ slug }}>
      <Trans>To the text, to say something</Trans>
    </ButtonLink>
  );
  return (
    <Section title={<Trans>Said inside</Trans>} actions={toText}>
      <p className="quiet small">
        <Trans>
          Only the people of {name} read this. In the text, choose for whom you speak and “only
          inside”.
        </Trans>
      </p>
      {began.length === 0 && <Empty title={<Trans>Nobody said anything inside yet</Trans>} />}
      <ol className="plain stack">
        {began.map((comment) => (
          <li key={comment.id}>
            <InsideComment
              comment={comment}
              isCopied={copied.has(comment.id)}
              onChange={onChange}
            />
            {repliesTo(comment.id).map((reply) => (
              <div key={reply.id} className="replies">
                <InsideComment
                  comment={reply}
                  isCopied={copied.has(reply.id)}
                  onChange={onChange}
                />
              </div>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}
