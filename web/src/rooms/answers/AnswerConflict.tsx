// Somebody else answered meanwhile: both answers are there, and one chooses.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "~/design/Button/Button";
import { Markdown } from "~/design/Markdown/Markdown";
import { Notice } from "~/design/Notice/Notice";
import { Tag } from "~/design/Tag/Tag";
import { OUTCOME_TONES, OUTCOMES, useSaying } from "~/words/vocabulary";
import { OpenLink } from "./OpenLink";

export interface TheirAnswer {
  readonly id: string;
  readonly revision: number;
  readonly outcome: string;
  readonly reason: string | null | undefined;
  readonly reasonHtml: string | null | undefined;
  readonly language: string;
  readonly recommendedBy: { readonly name: string } | null | undefined;
  /** The comments that it answers, the first 100; absent where they are not asked for. */
  readonly commentIds?: readonly string[];
}

interface AnswerConflictProps {
  /** What the other saved; absent where they took the answer back. */
  readonly theirs: TheirAnswer | undefined;
  /** Which of many comments it answers; empty where there is one alone, or where it is not known. */
  readonly numbers: readonly number[];
  readonly onMine: () => void;
  readonly onBoth?: (() => void) | undefined;
  readonly onTheirs: () => void;
}

export function AnswerConflict({
  theirs,
  numbers,
  onMine,
  onBoth,
  onTheirs,
}: AnswerConflictProps): ReactNode {
  const say = useSaying();
  const name = theirs?.recommendedBy?.name;
  return (
    <Notice
      kind="warning"
      isNew
      title={
        name ? (
          <Trans>{name} answered meanwhile; your words are still above</Trans>
        ) : (
          <Trans>Somebody else changed the answer meanwhile; your words are still above</Trans>
        )
      }
    >
      <div className="stack">
        {theirs ? (
          <blockquote className="stack tight">
            <p>
              <Tag tone={OUTCOME_TONES[theirs.outcome] ?? "plain"}>
                {say(OUTCOMES, theirs.outcome)}
              </Tag>
            </p>
            {theirs.reasonHtml && <Markdown html={theirs.reasonHtml} language={theirs.language} />}
          </blockquote>
        ) : (
          <p>
            <Trans>They took the answer back.</Trans>
          </p>
        )}
        {numbers.length > 0 && <Which numbers={numbers} />}
        <div className="row tight">
          <Button isSmall onClick={onMine}>
            <Trans>Go on with mine</Trans>
          </Button>
          {onBoth && (
            <Button isSmall onClick={onBoth}>
              <Trans>Put mine below theirs</Trans>
            </Button>
          )}
          <Button isSmall look="quiet" onClick={onTheirs}>
            <Trans>Take theirs, drop mine</Trans>
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function Which({ numbers }: { readonly numbers: readonly number[] }): ReactNode {
  return (
    <p className="row tight numbers">
      <Trans>Of the chosen ones it answers:</Trans>
      {numbers.map((number) => (
        <OpenLink key={number} number={number}>
          <Trans>No. {number}</Trans>
        </OpenLink>
      ))}
    </p>
  );
}
