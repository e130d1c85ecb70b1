// Above the text: what is asked, by whom, and until when.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Go } from "~/design/Go/Go";
import { Notice } from "~/design/Notice/Notice";
import { Tag } from "~/design/Tag/Tag";
import { CONSULTATION_KINDS, PHASE_TONES, PHASES, useSaying } from "~/words/vocabulary";
import { Clock } from "./Clock";
import type { ReadingConsultation } from "./reading";

export function ReadingHead(props: { readonly consultation: ReadingConsultation }): ReactNode {
  const { phase, kind, title, description, document, withdrawnReason } = props.consultation;
  const say = useSaying();
  return (
    <>
      <nav className="crumbs screen-only">
        <ol className="plain">
          <li>
            <Go to="/consultations">
              <Trans>Consultations</Trans>
            </Go>
          </li>
          <li>
            <Go to="/documents/$slug" params={{ slug: document.slug }}>
              {document.title}
            </Go>
          </li>
        </ol>
      </nav>
      <header className="page-head">
        <div className="stack tight">
          <div className="row tight">
            <Tag tone={PHASE_TONES[phase] ?? "plain"}>{say(PHASES, phase)}</Tag>
            <span className="quiet small">{say(CONSULTATION_KINDS, kind)}</span>
          </div>
          <h1>{title}</h1>
          {description && <p className="quiet">{plain(description)}</p>}
          <Clock consultation={props.consultation} />
          {withdrawnReason && <Notice kind="warning" title={withdrawnReason} />}
        </div>
      </header>
    </>
  );
}

/** The marks of emphasis are left out: one paragraph above the text is calm enough without. */
function plain(markdown: string): string {
  return markdown.replace(/\*\*|__/g, "");
}
