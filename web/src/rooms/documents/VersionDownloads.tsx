// A version as files: its text, and what changed as real tracked changes.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import type { VersionDownloads_version$key } from "./__generated__/VersionDownloads_version.graphql";

interface VersionDownloadsProps {
  readonly version: VersionDownloads_version$key;
}

export function VersionDownloads(props: VersionDownloadsProps): ReactNode {
  const version = useFragment(
    graphql`
      fragment VersionDownloads_version on Version
      @argumentDefinitions(language: { type: "Language" }) {
        number
        docx: downloadPath(format: DOCX, language: $language)
        html: downloadPath(format: HTML, language: $language)
        markdown: downloadPath(format: MARKDOWN, language: $language)
        redlineDocx: redlineDownloadPath(format: DOCX, language: $language)
        redlineHtml: redlineDownloadPath(format: HTML, language: $language)
      }
    `,
    props.version,
  );
  return (
    <Disclosure summary={<Trans>Download</Trans>}>
      <p className="downloads small">
        <a href={version.docx} download>
          <Trans>Word (.docx)</Trans>
        </a>
        <a href={version.html} download>
          <Trans>Web page (.html)</Trans>
        </a>
        <a href={version.markdown} download>
          <Trans>Markdown (.md)</Trans>
        </a>
        {version.redlineDocx && (
          <a href={version.redlineDocx} download>
            <Trans>Tracked changes since version {version.number - 1} (.docx)</Trans>
          </a>
        )}
        {version.redlineHtml && (
          <a href={version.redlineHtml} download>
            <Trans>Changes since version {version.number - 1} (.html)</Trans>
          </a>
        )}
      </p>
    </Disclosure>
  );
}
