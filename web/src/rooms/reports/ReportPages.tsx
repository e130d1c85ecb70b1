// The real pages of a report, as pictures.

import type { ReactNode } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import type { ReportPagesQuery } from "./__generated__/ReportPagesQuery.graphql";
import "./ReportPages.css";

interface ReportPagesProps {
  readonly reportId: string;
  /** Another number draws them anew, after something was written. */
  readonly drawing?: number;
}

export function ReportPages({ reportId, drawing = 0 }: ReportPagesProps): ReactNode {
  const { node } = useLazyLoadQuery<ReportPagesQuery>(
    graphql`
      query ReportPagesQuery($id: ID!, $language: Language!) {
        node(id: $id) {
          ... on Report {
            pages(language: $language) {
              number
              path
              width
              height
              alternative
            }
          }
        }
      }
    `,
    { id: reportId, language: inGraph(languageOfAddress()) },
    { fetchKey: drawing, fetchPolicy: "network-only" },
  );
  return (
    <ol className="plain report-pages">
      {(node?.pages ?? []).map((page) => (
        <li key={page.path}>
          <img
            src={page.path}
            width={page.width}
            height={page.height}
            alt={page.alternative}
            loading="lazy"
            decoding="async"
          />
        </li>
      ))}
    </ol>
  );
}
