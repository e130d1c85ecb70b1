// Drafts that were approved without anybody being asked, each with the reason that was given.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { DRAFT_KINDS, useSaying } from "~/words/vocabulary";
import type { ExemptedDrafts_drafts$key } from "./__generated__/ExemptedDrafts_drafts.graphql";

export function ExemptedDrafts(props: { readonly drafts: ExemptedDrafts_drafts$key }): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const drafts = useFragment(
    graphql`
      fragment ExemptedDrafts_drafts on ExemptedDraft
      @relay(plural: true)
      @argumentDefinitions(language: { type: "Language" }) {
        kind
        justification
        title(language: $language)
      }
    `,
    props.drafts,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section className="scrolls" tabIndex={0} aria-label={t`Approved without consultation`}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Document</Trans>
            </th>
            <th scope="col">
              <Trans>Kind</Trans>
            </th>
            <th scope="col">
              <Trans>Justification</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((one) => (
            <tr key={one.title}>
              <th scope="row">{one.title}</th>
              <td>{say(DRAFT_KINDS, one.kind)}</td>
              <td>{one.justification}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
