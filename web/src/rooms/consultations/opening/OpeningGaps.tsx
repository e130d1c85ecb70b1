// What the rules still ask for before it may open: each leads to the part of the page that mends it.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Notice } from "~/design/Notice/Notice";
import type { OpeningProps } from "./opening";

/** The parts of the page, by what the graph says mends a gap. */
const PARTS: Readonly<Record<string, string>> = {
  VERSION: "question",
  SUPPORTING_DOCUMENTS: "files",
  CONTACT: "contact",
  WINDOW: "days",
};

export function OpeningGaps({ consultation }: OpeningProps): ReactNode {
  const { missingToOpen, rulePack } = consultation;
  if (missingToOpen.length === 0) {
    return (
      <Notice kind="done" title={<Trans>Nothing is missing: it can be opened</Trans>}>
        <Rules title={rulePack.title} />
      </Notice>
    );
  }
  return (
    <Notice
      kind="warning"
      title={
        <Plural
          value={missingToOpen.length}
          one="# thing is missing before it can open"
          other="# things are missing before it can open"
        />
      }
    >
      <ul className="opening-gaps">
        {missingToOpen.map(({ code, message, mendedBy }) => (
          <li key={code}>
            {PARTS[mendedBy] ? <a href={`#${PARTS[mendedBy]}`}>{message}</a> : message}
          </li>
        ))}
      </ul>
      <Rules title={rulePack.title} />
    </Notice>
  );
}

function Rules({ title }: { readonly title: string }): ReactNode {
  return (
    <p className="quiet small">
      <Trans>Asked for by: {title}</Trans>
    </p>
  );
}
