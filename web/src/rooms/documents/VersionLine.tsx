// The versions of a document on a line of time, the newest first.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Empty } from "~/design/Empty/Empty";
import type { VersionLine_document$key } from "./__generated__/VersionLine_document.graphql";
import { VersionOnLine } from "./VersionOnLine";
import "./VersionLine.css";

interface VersionLineProps {
  readonly document: VersionLine_document$key;
}

export function VersionLine(props: VersionLineProps): ReactNode {
  const { slug, versions, consultations } = useFragment(
    graphql`
      fragment VersionLine_document on Document
      @argumentDefinitions(language: { type: "Language" }) {
        slug
        consultations {
          id
          version {
            number
          }
          ...ConsultationOnLine_consultation @arguments(language: $language)
        }
        versions {
          id
          number
          ...VersionOnLine_version @arguments(language: $language)
        }
      }
    `,
    props.document,
  );
  if (versions.length === 0) {
    return (
      <Empty title={<Trans>No version can be read yet</Trans>}>
        <Trans>As soon as a version is published it stands here.</Trans>
      </Empty>
    );
  }
  return (
    <ol className="plain version-line">
      {[...versions].reverse().map((version) => (
        <VersionOnLine
          key={version.id}
          slug={slug}
          version={version}
          consultations={consultations.filter((one) => one.version.number === version.number)}
        />
      ))}
    </ol>
  );
}
