// What was said about one paragraph: a count until it is opened, then the comments.

import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, Suspense, useEffect, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import type { CommentCard_comment$key } from "./__generated__/CommentCard_comment.graphql";
import type { Composer_consultation$key } from "./__generated__/Composer_consultation.graphql";
import type { ConversationQuery } from "./__generated__/ConversationQuery.graphql";
import { CommentCard } from "./CommentCard";
import "./Conversation.css";

interface Comments {
  readonly totalCount: number;
  readonly edges: ReadonlyArray<{
    readonly node: { readonly id: string } & CommentCard_comment$key;
  }>;
}

interface ConversationProps {
  readonly paragraphId: string;
  readonly label: string;
  /** Those that came with the page. */
  readonly first: Comments;
  readonly changes: number;
  readonly consultation: Composer_consultation$key;
}

export function Conversation(props: ConversationProps): ReactNode {
  const { first, changes, label } = props;
  const [isOpen, setIsOpen] = useState(() => holdsTarget(first));
  const [own, setOwn] = useState(0);
  useEffect(() => {
    const listen = (): void => setIsOpen((open) => open || isTargetIn(props.paragraphId));
    addEventListener("hashchange", listen);
    return () => removeEventListener("hashchange", listen);
  }, [props.paragraphId]);
  const count = first.totalCount + changes;
  if (count === 0) return null;
  const isWhole = first.edges.length === first.totalCount && changes + own === 0;
  const shown = <Listed comments={first} {...props} onChange={() => setOwn(own + 1)} />;
  return (
    <details
      className="conversation"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <Plural value={count} one="# comment" other="# comments" />
        <span className="unseen">
          {" "}
          <Trans>on {label}</Trans>
        </span>
      </summary>
      {isOpen &&
        (isWhole ? (
          shown
        ) : (
          <Suspense fallback={shown}>
            <All {...props} fetchKey={changes + own} onChange={() => setOwn(own + 1)} />
          </Suspense>
        ))}
    </details>
  );
}

interface ListedProps {
  readonly comments: Comments;
  readonly consultation: Composer_consultation$key;
  readonly onChange: () => void;
}

function Listed({ comments, consultation, onChange }: ListedProps): ReactNode {
  return comments.edges.map(({ node }) => (
    <CommentCard key={node.id} comment={node} consultation={consultation} onChange={onChange} />
  ));
}

interface AllProps extends ConversationProps {
  readonly fetchKey: number;
  readonly onChange: () => void;
}

function All({ paragraphId, first, fetchKey, ...rest }: AllProps): ReactNode {
  const { node } = useLazyLoadQuery<ConversationQuery>(
    graphql`
      query ConversationQuery($id: ID!, $language: Language!) {
        node(id: $id) {
          ... on Paragraph {
            comments(first: 100) {
              totalCount
              edges {
                node {
                  id
                  ...CommentCard_comment @arguments(language: $language)
                }
              }
            }
          }
        }
      }
    `,
    { id: paragraphId, language: inGraph(languageOfAddress()) },
    { fetchKey, fetchPolicy: "store-and-network" },
  );
  return <Listed comments={node?.comments ?? first} {...rest} />;
}

/** Whether the address leads to a comment that came with the page here. */
function holdsTarget(comments: Comments): boolean {
  const target = /^#c-\d+$/.exec(location.hash)?.[0];
  if (!target) return false;
  const served = document.querySelector(`#served ${target}`)?.closest("[data-paragraph]");
  return served !== null && comments.edges.length > 0 && isServedHere(served, comments);
}

function isServedHere(served: Element | undefined, comments: Comments): boolean {
  const count = served?.querySelectorAll(".comment").length;
  return count === comments.edges.length;
}

function isTargetIn(paragraphId: string): boolean {
  const target = /^#c-\d+$/.exec(location.hash)?.[0];
  const paragraph = document.querySelector(`#app [data-paragraph="${CSS.escape(paragraphId)}"]`);
  return target !== undefined && paragraph?.querySelector(target) != null;
}
