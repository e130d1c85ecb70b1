// A report as files: in every format, in every language, and the annex for programs.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { NAMES } from "~/app/languages";
import { ButtonAnchor } from "~/design/Button/Button";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import type { ReportDownloads_report$key } from "./__generated__/ReportDownloads_report.graphql";

export function ReportDownloads(props: { readonly report: ReportDownloads_report$key }): ReactNode {
  const { t } = useLingui();
  const report = useFragment(
    graphql`
      fragment ReportDownloads_report on Report
      @argumentDefinitions(language: { type: "Language" }) {
        pdf: downloadPath(format: PDF, language: $language)
        docx: downloadPath(format: DOCX, language: $language)
        xlsx: downloadPath(format: XLSX, language: $language)
        csv: downloadPath(format: CSV, language: $language)
        json: downloadPath(format: JSON, language: $language)
        pdfSq: downloadPath(format: PDF, language: ALBANIAN)
        docxSq: downloadPath(format: DOCX, language: ALBANIAN)
        xlsxSq: downloadPath(format: XLSX, language: ALBANIAN)
        csvSq: downloadPath(format: CSV, language: ALBANIAN)
        pdfSr: downloadPath(format: PDF, language: SERBIAN)
        docxSr: downloadPath(format: DOCX, language: SERBIAN)
        xlsxSr: downloadPath(format: XLSX, language: SERBIAN)
        csvSr: downloadPath(format: CSV, language: SERBIAN)
        pdfCyrillic: downloadPath(format: PDF, language: SERBIAN_CYRILLIC)
        docxCyrillic: downloadPath(format: DOCX, language: SERBIAN_CYRILLIC)
        xlsxCyrillic: downloadPath(format: XLSX, language: SERBIAN_CYRILLIC)
        csvCyrillic: downloadPath(format: CSV, language: SERBIAN_CYRILLIC)
        pdfEn: downloadPath(format: PDF, language: ENGLISH)
        docxEn: downloadPath(format: DOCX, language: ENGLISH)
        xlsxEn: downloadPath(format: XLSX, language: ENGLISH)
        csvEn: downloadPath(format: CSV, language: ENGLISH)
      }
    `,
    props.report,
  );
  const others = [
    { language: "sq", paths: [report.pdfSq, report.docxSq, report.xlsxSq, report.csvSq] },
    { language: "sr-Latn", paths: [report.pdfSr, report.docxSr, report.xlsxSr, report.csvSr] },
    {
      language: "sr-Cyrl",
      paths: [report.pdfCyrillic, report.docxCyrillic, report.xlsxCyrillic, report.csvCyrillic],
    },
    { language: "en", paths: [report.pdfEn, report.docxEn, report.xlsxEn, report.csvEn] },
  ] as const;
  return (
    <div className="stack tight screen-only">
      <nav className="row tight" aria-label={t`Download`}>
        {(["pdf", "docx", "xlsx", "csv", "json"] as const).map((format) => (
          <ButtonAnchor key={format} href={report[format]} download>
            {format.toUpperCase()}
          </ButtonAnchor>
        ))}
      </nav>
      <Disclosure summary={<Trans>In other languages</Trans>}>
        <table>
          <tbody>
            {others.map(({ language, paths }) => (
              <tr key={language}>
                <th scope="row" lang={language}>
                  {NAMES[language]}
                </th>
                {(["PDF", "DOCX", "XLSX", "CSV"] as const).map((format, at) => (
                  <td key={format}>
                    <a href={paths[at]} download aria-label={`${format}, ${NAMES[language]}`}>
                      {format}
                    </a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </div>
  );
}
