// One comment and its place: the words that it was on, where they seem to stand now, what to say.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Go } from "~/design/Go/Go";
import { Tag, type Tone } from "~/design/Tag/Tag";
import { PLACE_STATES, useSaying } from "~/words/vocabulary";
import type { PlaceCard_comment$key } from "./__generated__/PlaceCard_comment.graphql";
import { ChoosePlace } from "./ChoosePlace";
import { PlaceActs } from "./PlaceActs";
import { PlaceThenAndNow } from "./PlaceThenAndNow";
import { placeNow } from "./placeNow";
import { WhatItSays } from "./WhatItSays";

const TONES: Readonly<Record<string, Tone>> = {
  EXACT: "plain",
  MOVED: "accent",
  ALTERED: "partly",
  LOST: "rejected",
};

interface PlaceCardProps {
  readonly comment: PlaceCard_comment$key;
  /** Of the document. */
  readonly slug: string;
  readonly isChosen: boolean;
  readonly onToggle: (id: string) => void;
  readonly onConfirm: (id: string) => void;
  readonly onTakeBack: (id: string) => void;
}

export function PlaceCard({ slug, isChosen, onToggle, ...props }: PlaceCardProps): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const heading = useId();
  const [isMoving, setMoving] = useState(false);
  const comment = useFragment(
    graphql`
      fragment PlaceCard_comment on Comment
      @argumentDefinitions(language: { type: "Language" }) {
        id
        number
        viewerCanConfirmPlace
        projections {
          id
          state
          score
          isSure
          confirmedAt
          version {
            id
            number
          }
        }
        ...WhatItSays_comment @arguments(language: $language)
        ...PlaceThenAndNow_comment
        ...ChoosePlace_comment
        ...PlaceActs_comment
      }
    `,
    props.comment,
  );
  const { id, number } = comment;
  const place = placeNow(comment);
  if (!place) return null;
  const { state, score, isSure } = place;
  const isOpen = !isSure && comment.viewerCanConfirmPlace;
  return (
    <li
      className={`card stack place-card${isSure ? " settled" : ""}`}
      tabIndex={-1}
      data-comment={id}
      aria-labelledby={heading}
    >
      <div className="row spread">
        <div className="row tight">
          {isOpen && (
            <label className="place-choose">
              <input
                type="checkbox"
                data-choose=""
                checked={isChosen}
                aria-label={t`Choose no. ${number}`}
                onChange={() => onToggle(id)}
              />
            </label>
          )}
          <h2 id={heading} className="numbers">
            <Go to="/comments/$number" params={{ number: `${number}` }}>
              <Trans>No. {number}</Trans>
            </Go>
          </h2>
          <Tag tone={TONES[state] ?? "plain"}>{say(PLACE_STATES, state)}</Tag>
          {state !== "LOST" && !isSure && (
            <span className="quiet small">
              <Trans>{Math.round(100 * score)} % of the wording is the same</Trans>
            </span>
          )}
        </div>
        {isSure && (
          <div className="row tight">
            <span className="small">
              {state === "LOST" ? (
                <Trans>The words are gone: confirmed</Trans>
              ) : (
                <Trans>The place is confirmed</Trans>
              )}
            </span>
            {place.confirmedAt && (
              <Button isSmall look="quiet" onClick={() => props.onTakeBack(id)}>
                <Trans>Take back</Trans>
              </Button>
            )}
          </div>
        )}
      </div>
      {!isSure && <WhatItSays comment={comment} />}
      {!isSure && <PlaceThenAndNow comment={comment} />}
      {isOpen && !isMoving && (
        <PlaceActs
          comment={comment}
          onConfirm={() => props.onConfirm(id)}
          onTakeBack={() => props.onTakeBack(id)}
          onMove={() => setMoving(true)}
        />
      )}
      {isOpen && isMoving && (
        <ChoosePlace
          comment={comment}
          slug={slug}
          onTakeBack={() => props.onTakeBack(id)}
          onDone={() => setMoving(false)}
        />
      )}
    </li>
  );
}
