import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { ButtonLink } from "~/design/Button/Button";
import type { WaitingConsultation_consultation$key } from "./__generated__/WaitingConsultation_consultation.graphql";

/** A consultation that one coordinates: what it lacks, what is to be answered, decided, confirmed. */
export function WaitingConsultation(props: {
  readonly consultation: WaitingConsultation_consultation$key;
}): ReactNode {
  const consultation = useFragment(
    graphql`
      fragment WaitingConsultation_consultation on Consultation
      @argumentDefinitions(language: { type: "Language" }) {
        slug
        phase
        title(language: $language)
        waitingForAnswer
        missingToOpen {
          code
        }
        undecided: comments(only: { answerState: RECOMMENDED }, first: 0) {
          totalCount
        }
        unsure: comments(only: { isPlaceUnsure: true, replies: false }, first: 0) {
          totalCount
        }
      }
    `,
    props.consultation,
  );
  const { slug, phase, title, waitingForAnswer, undecided, unsure, missingToOpen } = consultation;
  const isPrepared = phase === "PREPARED";
  return (
    <li>
      <div>
        <strong>{title}</strong>
        <p className="small facts">
          {isPrepared && (
            <span>
              {missingToOpen.length > 0 ? (
                <Plural
                  value={missingToOpen.length}
                  one="# thing is missing before it can open"
                  other="# things are missing before it can open"
                />
              ) : (
                <Trans>It can be opened</Trans>
              )}
            </span>
          )}
          {!isPrepared && waitingForAnswer > 0 && (
            <span>
              <Plural
                value={waitingForAnswer}
                one="# comment waits for a decided answer"
                other="# comments wait for a decided answer"
              />
            </span>
          )}
          {undecided.totalCount > 0 && (
            <span>
              <Plural
                value={undecided.totalCount}
                one="# recommended answer is to be decided"
                other="# recommended answers are to be decided"
              />
            </span>
          )}
          {unsure.totalCount > 0 && (
            <span>
              <Plural
                value={unsure.totalCount}
                one="# place is to be confirmed"
                other="# places are to be confirmed"
              />
            </span>
          )}
        </p>
      </div>
      {isPrepared ? (
        <ButtonLink isSmall to="/consultations/$slug/desk/opening" params={{ slug }}>
          <Trans>Prepare and open</Trans>
        </ButtonLink>
      ) : unsure.totalCount > 0 ? (
        <ButtonLink isSmall to="/consultations/$slug/desk/places" params={{ slug }}>
          <Trans>Confirm the places</Trans>
        </ButtonLink>
      ) : waitingForAnswer + undecided.totalCount === 0 ? (
        <ButtonLink isSmall to="/consultations/$slug" params={{ slug }}>
          <Trans>Open</Trans>
        </ButtonLink>
      ) : (
        <ButtonLink isSmall to="/consultations/$slug/desk" params={{ slug }}>
          <Trans>Answer the comments</Trans>
        </ButtonLink>
      )}
    </li>
  );
}
