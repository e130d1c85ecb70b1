// Somebody else answered meanwhile: both answers are there, and one chooses.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "~/design/Button/Button";
import { Markdown } from "~/design/Markdown/Markdown";
import { Notice } from "~/design/Notice/Notice";
import { Tag } from "~/design/Tag/Tag";
import { OUTCOME_TONES, OUTCOMES, useSaying } from "~/words/vocabulary";

export interface TheirAnswer {
  readonly id: string;
  readonly revision: number;
  readonly outcome: string;
  readonly reason: string | null | undefined;
  readonly reasonHtml: string | null | undefined;
  readonly language: string;
  readonly recommendedBy: { readonly name: string } | null | undefined;
}

interface AnswerConflictProps {
  /** What the other saved; absent where they took the answer back. */
  readonly theirs: TheirAnswer | undefined;
  readonly onMine: () => void;
  readonly onBoth?: (() => void) | undefined;
  readonly onTheirs: () => void;
}

export function AnswerConflict({
  theirs,
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
