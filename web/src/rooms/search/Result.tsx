// A comment that was found: who said it, on what, and the words in which it was found.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import { Tag } from "~/design/Tag/Tag";
import { COMMENT_KINDS, SIDE_TONES, SIDES, useSaying } from "~/words/vocabulary";
import type { Result_edge$data, Result_edge$key } from "./__generated__/Result_edge.graphql";

export function Result({ edge: key }: { readonly edge: Result_edge$key }): ReactNode {
  const say = useSaying();
  const { node, passage } = useFragment(
    graphql`
      fragment Result_edge on CommentSearchEdge
      @argumentDefinitions(language: { type: "Language" }) {
        passage {
          text
          isMarked
        }
        node {
          number
          kind
          language
          receivedAt
          speakerName
          author {
            id
            name
          }
          organisation {
            id
            side
            name(language: $language)
          }
          anchor {
            label
            path
          }
          consultation {
            id
            title(language: $language)
          }
        }
      }
    `,
    key,
  );
  const { number, kind, receivedAt, consultation, anchor, language } = node;
  const place = anchor ? [...anchor.path, anchor.label].filter(Boolean).join(" › ") : "";
  return (
    <li className="result" data-result>
      <h2>
        <Go to="/comments/$number" params={{ number: `${number}` }}>
          <Trans>No. {number}</Trans>
        </Go>{" "}
        <Speaker comment={node} />
      </h2>
      <p className="result-passage" lang={language}>
        {passage.map(({ text, isMarked }, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          isMarked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </p>
      <p className="quiet small facts">
        <span>{consultation.title}</span>
        {place && <span>{place}</span>}
        <span>{say(COMMENT_KINDS, kind)}</span>
        <span>
          <Moment at={receivedAt} />
        </span>
      </p>
    </li>
  );
}

function Speaker({ comment }: { readonly comment: Result_edge$data["node"] }): ReactNode {
  const say = useSaying();
  const { organisation } = comment;
  const name = comment.speakerName ?? comment.author?.name;
  return (
    <span className="result-speaker">
      {[name, organisation?.name].filter(Boolean).join(", ") || <Trans>not named</Trans>}{" "}
      {organisation && (
        <Tag tone={SIDE_TONES[organisation.side] ?? "plain"}>{say(SIDES, organisation.side)}</Tag>
      )}
    </span>
  );
}
