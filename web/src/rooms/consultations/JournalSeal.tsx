// Whether the journal still is as it was written, and how another can check it.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { ButtonAnchor } from "~/design/Button/Button";
import { Notice } from "~/design/Notice/Notice";
import type { JournalSeal_seal$key } from "./__generated__/JournalSeal_seal.graphql";

export function JournalSeal(props: { readonly seal: JournalSeal_seal$key }): ReactNode {
  const { events, hash, faults, downloadPath } = useFragment(
    graphql`
      fragment JournalSeal_seal on JournalSeal {
        events
        hash
        faults {
          position
          what
        }
        downloadPath
      }
    `,
    props.seal,
  );
  return (
    <section className="card stack tight seal" aria-labelledby="seal">
      <h2 id="seal">
        <Trans>Seal</Trans>
      </h2>
      {faults.length === 0 ? (
        <p>
          <Plural
            value={events}
            one="The event was read again: it is as it was written."
            other="All # events were read again: each is as it was written, and none is missing."
          />
        </p>
      ) : (
        <Notice kind="trouble" title={<Trans>The journal is not as it was written</Trans>}>
          <ul>
            {faults.map(({ position, what }) => (
              <li key={`${position} ${what}`}>
                <Trans>
                  Event {position}: {what}
                </Trans>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <code className="small">{hash}</code>
      <p className="small quiet">
        <Trans>
          Whoever keeps this line can tell later whether anything before it was altered, removed or
          put in another order.
        </Trans>
      </p>
      <div className="row screen-only">
        <ButtonAnchor href={downloadPath} download>
          <Trans>Download all events (JSON lines)</Trans>
        </ButtonAnchor>
      </div>
    </section>
  );
}
