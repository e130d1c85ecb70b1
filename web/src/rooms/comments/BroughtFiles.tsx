// What is sent and read just now, file by file, and where one goes on.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "~/design/Button/Button";
import { Notice } from "~/design/Notice/Notice";
import { Progress } from "~/design/Progress/Progress";
import type { Brought } from "./bringing";

interface BroughtFilesProps {
  readonly slug: string;
  readonly brought: readonly Brought[];
}

export function BroughtFiles({ slug, brought }: BroughtFilesProps): ReactNode {
  return (
    <ul className="plain brought" aria-live="polite">
      {brought.map((one) => (
        <li key={one.key} className="stack tight">
          <State slug={slug} brought={one} />
        </li>
      ))}
    </ul>
  );
}

function State({ slug, brought }: { readonly slug: string; readonly brought: Brought }): ReactNode {
  const { name, is, sent, returnId, found = 0, message } = brought;
  switch (is) {
    case "sending":
      return <Progress label={name} value={sent ?? 0} />;
    case "reading":
      return <Progress label={<Trans>{name} is read…</Trans>} />;
    case "refused":
      return (
        <Notice kind="trouble" title={name}>
          {message}
        </Notice>
      );
    case "read":
      return (
        <div className="row spread">
          <span>
            <strong>{name}</strong>:{" "}
            <Plural value={found} _0="nothing was found" one="# find" other="# finds" />
          </span>
          <ButtonLink
            isSmall
            look="main"
            to="/consultations/$slug/returns/$id"
            params={{ slug, id: returnId ?? "" }}
          >
            <Trans>Look it through</Trans>
          </ButtonLink>
        </div>
      );
    default:
      return <span className="quiet">{name}</span>;
  }
}
