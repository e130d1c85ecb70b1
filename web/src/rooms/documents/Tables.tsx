// Rows of one table, which follow each other in a text, stand in one table on the page.

import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { inTables, type WithKind } from "./contentsOf";

interface TablesProps<P extends WithKind> {
  readonly paragraphs: readonly P[];
  readonly children: (paragraph: P) => ReactNode;
}

export function Tables<P extends WithKind>({ paragraphs, children }: TablesProps<P>): ReactNode {
  const { t } = useLingui();
  return inTables(paragraphs).map((block) =>
    Array.isArray(block) ? (
      // biome-ignore lint/a11y/useSemanticElements: each row is a grid with its conversation beside
      <div key={block[0]?.id} className="table" role="table" aria-label={t`Table`}>
        {block.map(children)}
      </div>
    ) : (
      children(block as P)
    ),
  );
}
