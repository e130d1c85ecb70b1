// What else is said about the paragraph on which a comment stands now.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Tag } from "~/design/Tag/Tag";
import { OUTCOME_TONES, OUTCOMES, useSaying } from "~/words/vocabulary";
import type { SameParagraph_comment$key } from "./__generated__/SameParagraph_comment.graphql";
import type { SameParagraphOther_comment$key } from "./__generated__/SameParagraphOther_comment.graphql";
import { OpenLink } from "./OpenLink";

const FEW = 6; // that are shown at once

export function SameParagraph(props: { readonly comment: SameParagraph_comment$key }): ReactNode {
  const { number, anchor, projections } = useFragment(
    graphql`
      fragment SameParagraph_comment on Comment
      @argumentDefinitions(language: { type: "Language" }) {
        number
        anchor {
          paragraph {
            id
            comments(first: 20) {
              totalCount
              edges {
                node {
                  id
                  number
                  ...SameParagraphOther_comment @arguments(language: $language)
                }
              }
            }
          }
        }
        projections {
          id
          version {
            number
          }
          paragraph {
            id
            comments(first: 20) {
              totalCount
              edges {
                node {
                  id
                  number
                  ...SameParagraphOther_comment @arguments(language: $language)
                }
              }
            }
          }
        }
      }
    `,
    props.comment,
  );
  const newest = projections.findLast((one) => one.version);
  const paragraph = newest ? newest.paragraph : anchor?.paragraph;
  const comments = paragraph?.comments;
  const others = comments?.edges.map(({ node }) => node).filter((one) => one.number !== number);
  if (!comments || !others || others.length === 0) return null;
  return (
    <Disclosure
      isOpen={others.length <= FEW}
      summary={
        <Plural
          value={comments.totalCount - 1}
          one="# other comment on this paragraph"
          other="# other comments on this paragraph"
        />
      }
    >
      <ul className="plain desk-others">
        {others.map((one) => (
          <Other key={one.id} comment={one} />
        ))}
      </ul>
    </Disclosure>
  );
}

function Other(props: { readonly comment: SameParagraphOther_comment$key }): ReactNode {
  const say = useSaying();
  const { number, text, language, organisation, author, speakerName, answer } = useFragment(
    graphql`
      fragment SameParagraphOther_comment on Comment
      @argumentDefinitions(language: { type: "Language" }) {
        id
        number
        text
        language
        speakerName
        author {
          id
          name
        }
        organisation {
          id
          name(language: $language)
        }
        answer {
          id
          outcome
        }
      }
    `,
    props.comment,
  );
  return (
    <li>
      <OpenLink number={number} className="desk-other">
        <span className="row tight small">
          <span className="quiet numbers">
            <Trans>No. {number}</Trans>
          </span>
          <strong>{organisation?.name || speakerName || author?.name}</strong>
          {answer && (
            <Tag tone={OUTCOME_TONES[answer.outcome] ?? "plain"}>
              {say(OUTCOMES, answer.outcome)}
            </Tag>
          )}
        </span>
        <span className="desk-words" lang={language}>
          {text}
        </span>
      </OpenLink>
    </li>
  );
}
