// What somebody began to write on this device and has not sent.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { ButtonAnchor } from "~/design/Button/Button";
import { momentInWords } from "~/design/Moment/Moment";
import { Section } from "~/design/Page/Page";
import type { Kept } from "~/graph/device";
import { allKept, forget } from "~/graph/keptWords";
import { Asked } from "./Asked";

type Listed = Kept & { readonly key: string };

export function KeptHere({ personId }: { readonly personId: string }): ReactNode {
  const [kept, setKept] = useState<readonly Listed[]>([]);
  const read = useCallback(() => void allKept(personId).then(setKept), [personId]);
  useEffect(read, [read]);
  if (kept.length === 0) return null;
  return (
    <Section title={<Trans>Begun on this device, not sent</Trans>}>
      <ul className="plain desk-list">
        {kept.map((one) => (
          <Begun key={one.key} kept={one} onChange={read} />
        ))}
      </ul>
    </Section>
  );
}

interface BegunProps {
  readonly kept: Listed;
  readonly onChange: () => void;
}

function Begun({ kept, onChange }: BegunProps): ReactNode {
  const { i18n } = useLingui();
  const at = momentInWords(new Date(kept.at).toISOString(), { language: i18n.locale, as: "hours" });
  async function discard(): Promise<boolean> {
    await forget(kept.key);
    onChange();
    return true;
  }
  return (
    <li>
      <div>
        <p className="excerpt">{wordsOf(kept.value)}</p>
        <p className="quiet small excerpt">{[kept.about, at].filter(Boolean).join(" · ")}</p>
      </div>
      <div className="row tight">
        <ButtonAnchor isSmall href={kept.address}>
          <Trans>Take up again</Trans>
        </ButtonAnchor>
        <Asked
          name={<Trans>Throw away</Trans>}
          title={<Trans>Throw these words away?</Trans>}
          verb={<Trans>Throw away</Trans>}
          isDangerous
          isBusy={false}
          trouble={undefined}
          onSure={discard}
        >
          <Trans>They are then gone for good; nobody else ever had them.</Trans>
        </Asked>
      </div>
    </li>
  );
}

/** What was typed, whatever form it was typed into. */
function wordsOf(value: unknown): string {
  if (typeof value === "string") return value;
  const { text, wording, ...others } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof text === "string") return [wording, text].filter(Boolean).join(" – ");
  return stringsIn(others)
    .filter((one) => one !== "")
    .join(" · ");
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
