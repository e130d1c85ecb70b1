// Somebody else saved the same section meanwhile: both wordings are there, and one chooses.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "~/design/Button/Button";
import { Markdown } from "~/design/Markdown/Markdown";
import { Notice } from "~/design/Notice/Notice";

interface SectionConflictProps {
  /** What the other saved, as safe HTML. */
  readonly theirs: string;
  readonly language: string;
  readonly onMine: () => void;
  readonly onBoth: () => void;
  readonly onTheirs: () => void;
}

export function SectionConflict(props: SectionConflictProps): ReactNode {
  return (
    <Notice
      kind="warning"
      isNew
      title={<Trans>Somebody else saved this section meanwhile; your words are still above</Trans>}
    >
      <div className="stack">
        {props.theirs ? (
          <blockquote>
            <Markdown html={props.theirs} language={props.language} />
          </blockquote>
        ) : (
          <p>
            <Trans>They took the section out.</Trans>
          </p>
        )}
        <div className="row tight">
          <Button isSmall onClick={props.onBoth}>
            <Trans>Put mine below theirs</Trans>
          </Button>
          <Button isSmall onClick={props.onMine}>
            <Trans>Go on with mine</Trans>
          </Button>
          <Button isSmall look="quiet" onClick={props.onTheirs}>
            <Trans>Take theirs, drop mine</Trans>
          </Button>
        </div>
      </div>
    </Notice>
  );
}
