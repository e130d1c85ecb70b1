import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { CheckField } from "~/design/Field/Field";
import { Moment } from "~/design/Moment/Moment";
import { Section } from "~/design/Page/Page";
import { useDoor } from "~/graph/knocking";
import { useListing } from "~/graph/listing";
import { DoorTrouble } from "./DoorTrouble";

interface Standing {
  readonly purpose: string;
  readonly given: boolean;
  readonly textVersion: string;
  readonly at: string;
}

/** The words of PURPOSES, which the ledger names: change it with them. */
const TEXT_VERSION = "account-1";

const PURPOSES: Readonly<Record<string, MessageDescriptor>> = {
  terms: msg`The terms of use`,
  privacy: msg`What is kept of me, as the notice on privacy says it`,
  bulletin: msg`Send me the bulletin by e-mail`,
  photos: msg`Photographs of meetings in which I can be recognised may be published`,
};
const ALWAYS = ["bulletin", "photos"];

/** What the person agreed to, each for itself, and as easily taken back (Law 06/L-082, art. 6). */
export function Consents(): ReactNode {
  const { i18n } = useLingui();
  const { found, trouble, reload } = useListing<{ consents: readonly Standing[] }>(
    "/auth/consents",
  );
  const door = useDoor();
  // What was just chosen is shown at once, and taken back if it was not taken.
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});

  async function decide(purpose: string, given: boolean): Promise<void> {
    setChosen({ [purpose]: given });
    await door.run("POST", "/auth/consents", { purpose, textVersion: TEXT_VERSION, given });
    await reload();
    setChosen({});
  }

  const standing = new Map(found?.consents.map((consent) => [consent.purpose, consent]));
  const shown = [...new Set([...standing.keys(), ...ALWAYS])];
  return (
    <Section title={<Trans>What I agree to</Trans>}>
      <DoorTrouble trouble={trouble ?? door.trouble} />
      {found && (
        <div className="stack tight">
          {shown.map((purpose) => (
            <CheckField
              key={purpose}
              label={
                <>
                  {PURPOSES[purpose] ? i18n._(PURPOSES[purpose]) : purpose}
                  <Since standing={standing.get(purpose)} />
                </>
              }
              checked={chosen[purpose] ?? standing.get(purpose)?.given ?? false}
              onCheck={(given) => void decide(purpose, given)}
            />
          ))}
        </div>
      )}
    </Section>
  );
}

function Since({ standing }: { readonly standing: Standing | undefined }): ReactNode {
  if (!standing) return null;
  return (
    <span className="quiet small">
      {" "}
      {standing.given ? (
        <Trans>
          (agreed <Moment at={standing.at} />)
        </Trans>
      ) : (
        <Trans>
          (taken back <Moment at={standing.at} />)
        </Trans>
      )}
    </span>
  );
}
