// What a comment said before it was edited, and what moderators did, with their reasons.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Moment } from "~/design/Moment/Moment";
import { Notice } from "~/design/Notice/Notice";
import { COMMENT_KINDS, useSaying } from "~/words/vocabulary";
import type { EarlierWords_comment$key } from "./__generated__/EarlierWords_comment.graphql";

export function EarlierWords(props: { readonly comment: EarlierWords_comment$key }): ReactNode {
  const say = useSaying();
  const { revision, revisions, moderations, language } = useFragment(
    graphql`
      fragment EarlierWords_comment on Comment {
        language
        revision
        revisions {
          revision
          kind
          text
          proposedWording
          writtenAt
        }
        moderations {
          hides
          reason
          moderatedAt
        }
      }
    `,
    props.comment,
  );
  const earlier = revisions.filter((one) => one.revision !== revision);
  return (
    <>
      {moderations.map(({ hides, reason, moderatedAt }) => (
        <Notice
          key={moderatedAt}
          kind={hides ? "warning" : "info"}
          title={
            hides ? (
              <Trans>
                Hidden <Moment at={moderatedAt} />
              </Trans>
            ) : (
              <Trans>
                Shown again <Moment at={moderatedAt} />
              </Trans>
            )
          }
        >
          {reason}
        </Notice>
      ))}
      {earlier.length > 0 && (
        <Disclosure summary={<Trans>What it said before it was edited</Trans>}>
          {earlier.map((one) => (
            <article key={one.revision} className="comment">
              <p className="quiet small facts">
                <span>
                  <Moment at={one.writtenAt} as="hours" />
                </span>
                <span>{say(COMMENT_KINDS, one.kind)}</span>
              </p>
              {one.text && <p lang={language}>{one.text}</p>}
              {one.proposedWording && (
                <blockquote lang={language}>{one.proposedWording}</blockquote>
              )}
            </article>
          ))}
        </Disclosure>
      )}
    </>
  );
}
