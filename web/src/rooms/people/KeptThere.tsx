// Words that came too late: the server kept them for their author alone.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Section } from "~/design/Page/Page";
import type { KeptThere_viewer$key } from "./__generated__/KeptThere_viewer.graphql";
import { KeptDraft } from "./KeptDraft";

export function KeptThere(props: { readonly viewer: KeptThere_viewer$key }): ReactNode {
  const { keptDrafts } = useFragment(
    graphql`
      fragment KeptThere_viewer on Viewer @argumentDefinitions(language: { type: "Language" }) {
        keptDrafts {
          id
          ...KeptDraft_keptDraft @arguments(language: $language)
        }
      }
    `,
    props.viewer,
  );
  if (keptDrafts.length === 0) return null;
  return (
    <Section title={<Trans>Came too late, and kept for you</Trans>}>
      <p className="quiet small">
        <Trans>Nobody but you reads these words.</Trans>
      </p>
      <ul className="plain desk-list">
        {keptDrafts.map((keptDraft) => (
          <KeptDraft key={keptDraft.id} keptDraft={keptDraft} />
        ))}
      </ul>
    </Section>
  );
}
