// How far the answers have come: a bar, and each step in words.

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { numberInWords } from "~/design/Moment/Moment";
import { Progress } from "~/design/Progress/Progress";
import type { DeskProgress_consultation$key } from "./__generated__/DeskProgress_consultation.graphql";

export function DeskProgress(props: {
  readonly consultation: DeskProgress_consultation$key;
}): ReactNode {
  const { i18n } = useLingui();
  const { standing, decidesSeparately } = useFragment(
    graphql`
      fragment DeskProgress_consultation on Consultation {
        decidesSeparately
        standing: commentFacets(
          only: { replies: false, scope: CONSULTATION, state: STANDING }
        ) {
          total
          answerStates {
            state
            count
          }
        }
      }
    `,
    props.consultation,
  );
  const count = (state: string): number =>
    standing.answerStates.find((one) => one.state === state)?.count ?? 0;
  const all = standing.total;
  if (all === 0) return null;
  const published = count("PUBLISHED");
  const recommended = count("RECOMMENDED");
  const unanswered = count("UNANSWERED");
  const done = published + count("DECIDED");
  const answered = numberInWords(done, i18n.locale);
  const total = numberInWords(all, i18n.locale);
  return (
    <div className="desk-progress numbers">
      <Progress
        label={
          <strong>
            <Trans>
              {answered} of {total} answered
            </Trans>
          </strong>
        }
        value={done}
        of={all}
      />
      <p className="small facts">
        {unanswered > 0 && (
          <span>
            <Plural value={unanswered} one="# without an answer" other="# without an answer" />
          </span>
        )}
        {decidesSeparately && recommended > 0 && (
          <span>
            <Plural
              value={recommended}
              one="# recommended, to be decided by another person"
              other="# recommended, to be decided by another person"
            />
          </span>
        )}
        {published > 0 && (
          <span>
            <Plural value={published} one="# published" other="# published" />
          </span>
        )}
        {unanswered + recommended === 0 && published < all && (
          <span>
            <Trans>Every comment has a decided answer: they can be published.</Trans>
          </span>
        )}
      </p>
    </div>
  );
}
