// How many drafts of each kind there were, and whether the public was consulted on them.

import { useLingui as useCatalogue } from "@lingui/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { numberInWords } from "~/design/Moment/Moment";
import { DRAFT_KINDS, useSaying } from "~/words/vocabulary";
import type { DraftsByKind_kinds$key } from "./__generated__/DraftsByKind_kinds.graphql";

export function DraftsByKind(props: { readonly kinds: DraftsByKind_kinds$key }): ReactNode {
  const { t } = useLingui();
  const { i18n } = useCatalogue();
  const say = useSaying();
  const kinds = useFragment(
    graphql`
      fragment DraftsByKind_kinds on DraftsOfKind @relay(plural: true) {
        kind
        initiated
        consulted
        exempted
        neither
      }
    `,
    props.kinds,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section className="scrolls" tabIndex={0} aria-label={t`Drafts by kind`}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Kind</Trans>
            </th>
            <th scope="col" className="number">
              <Trans>drafts initiated</Trans>
            </th>
            <th scope="col" className="number">
              <Trans>consulted on</Trans>
            </th>
            <th scope="col" className="number">
              <Trans>approved without consultation</Trans>
            </th>
            <th scope="col" className="number">
              <Trans>neither yet</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((one) => (
            <tr key={one.kind}>
              <th scope="row">{say(DRAFT_KINDS, one.kind)}</th>
              {[one.initiated, one.consulted, one.exempted, one.neither].map((value, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
                <td key={at} className="number">
                  {numberInWords(value, i18n.locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
