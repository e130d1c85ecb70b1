// The contents of a text, with a mark of how much each part is discussed.

import { Plural, Trans } from "@lingui/react/macro";
import { memo, type ReactNode } from "react";
import { contentsOf, type Listed } from "./contentsOf";

export const Contents = memo(function Contents(props: {
  readonly paragraphs: readonly Listed[];
}): ReactNode {
  const lines = contentsOf(props.paragraphs);
  if (lines.length === 0) return null;
  return (
    <nav className="contents screen-only" aria-labelledby="contents">
      <h2 id="contents">
        <Trans>Contents</Trans>
      </h2>
      <ol className="plain">
        {lines.map(({ paragraph, title, comments }) => (
          <li key={paragraph.position} className={`depth-${paragraph.depth}`}>
            <a href={`#p-${paragraph.position}`} lang={paragraph.language}>
              {paragraph.label} {title}
            </a>
            {comments > 0 && (
              <span className="quiet small numbers">
                <span aria-hidden="true">{comments}</span>
                <span className="unseen">
                  <Plural value={comments} one="# comment" other="# comments" />
                </span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
});
