// A comment with those that support it and what was replied.

import { Plural } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import type { Thread_comment$key } from "./__generated__/Thread_comment.graphql";
import { EndorsedBy } from "./EndorsedBy";
import { SaidComment } from "./SaidComment";

export function Thread(props: { readonly comment: Thread_comment$key }): ReactNode {
  const comment = useFragment(
    graphql`
      fragment Thread_comment on Comment @argumentDefinitions(language: { type: "Language" }) {
        number
        ...SaidComment_comment @arguments(language: $language, hasPlace: true)
        endorsedBy {
          ...EndorsedBy_organisation @arguments(language: $language)
        }
        replies(first: 20) {
          totalCount
          edges {
            node {
              id
              ...SaidComment_comment @arguments(language: $language)
            }
          }
        }
      }
    `,
    props.comment,
  );
  const { number, endorsedBy, replies } = comment;
  const more = replies.totalCount - replies.edges.length;
  return (
    <div className="thread">
      <SaidComment comment={comment} hasPlace />
      <EndorsedBy organisations={endorsedBy} />
      {replies.edges.length > 0 && (
        <details className="disclosure replies">
          <summary>
            <Plural value={replies.totalCount} one="# reply" other="# replies" />
          </summary>
          {replies.edges.map(({ node }) => (
            <SaidComment key={node.id} comment={node} />
          ))}
          {more > 0 && (
            <p>
              <Go to="/comments/$number" params={{ number: `${number}` }}>
                <Plural value={more} one="# more reply" other="# more replies" />
              </Go>
            </p>
          )}
        </details>
      )}
    </div>
  );
}
