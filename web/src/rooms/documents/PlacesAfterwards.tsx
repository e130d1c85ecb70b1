// Once a version is published: where the comments on it stand is confirmed next.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Section } from "~/design/Page/Page";
import type { PlacesAfterwards_document$key } from "./__generated__/PlacesAfterwards_document.graphql";
import { PlacesLink } from "./PlacesLink";

export function PlacesAfterwards(props: {
  readonly document: PlacesAfterwards_document$key;
}): ReactNode {
  const { consultations } = useFragment(
    graphql`
      fragment PlacesAfterwards_document on Document
      @argumentDefinitions(language: { type: "Language" }) {
        consultations {
          id
          phase
          title(language: $language)
          viewerCanRun
          comments(only: { replies: false }, first: 0) {
            totalCount
          }
          ...PlacesLink_consultation
        }
      }
    `,
    props.document,
  );
  const asked = consultations.filter(
    ({ viewerCanRun, comments }) => viewerCanRun && comments.totalCount > 0,
  );
  if (asked.length === 0) return null;
  return (
    <Section title={<Trans>What was said about it</Trans>}>
      <p className="quiet">
        <Trans>
          Every comment goes along to the new text. Where its words were changed or are gone, a
          person confirms its place.
        </Trans>
      </p>
      <ul className="plain stack tight">
        {asked.map((one) => (
          <li key={one.id} className="row spread">
            <span>{one.title}</span>
            <PlacesLink consultation={one} isAlways />
          </li>
        ))}
      </ul>
    </Section>
  );
}
