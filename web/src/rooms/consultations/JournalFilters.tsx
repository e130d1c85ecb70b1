// Narrows the journal; whose acts are shown is chosen by their name in it.

import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Search } from "~/app/page";
import { SelectField } from "~/design/Field/Field";
import { Go, route } from "~/design/Go/Go";
import { useSaying } from "~/words/vocabulary";
import { JOURNAL_PARTS } from "./journalParts";

interface Named {
  readonly id: string;
  readonly name: string;
}

interface JournalFiltersProps {
  readonly slug: string;
  readonly search: Search;
  readonly shown: ReadonlyArray<{
    readonly actor: Named | null | undefined;
    readonly organisation: Named | null | undefined;
  }>;
}

export function JournalFilters({ slug, search, shown }: JournalFiltersProps): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const navigate = useNavigate();
  const { part = "", person, organisation } = search;
  const here = { to: "/consultations/$slug/journal", params: { slug } };
  const whole = { ...search, before: undefined, after: undefined };
  const first = shown[0];
  const go = (changed: Search): void => {
    const where = route({ ...here, search: { ...whole, ...changed } });
    void navigate(where as Parameters<typeof navigate>[0]);
  };
  const parts = Object.keys(JOURNAL_PARTS).map((value) => ({
    value,
    name: say(JOURNAL_PARTS, value),
  }));
  return (
    <form className="row roomy screen-only" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={<Trans>About</Trans>}
        value={part in JOURNAL_PARTS ? part : ""}
        options={[{ value: "", name: t`everything` }, ...parts]}
        onChoose={(value) => go({ part: value || undefined })}
      />
      {person && (
        <Chosen name={first?.actor?.name ?? t`one person`}>
          <Go {...here} search={{ ...whole, person: undefined }}>
            <Trans>Show everybody</Trans>
          </Go>
        </Chosen>
      )}
      {organisation && (
        <Chosen name={first?.organisation?.name ?? t`one organisation`}>
          <Go {...here} search={{ ...whole, organisation: undefined }}>
            <Trans>Show all organisations</Trans>
          </Go>
        </Chosen>
      )}
    </form>
  );
}

interface ChosenProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Chosen({ name, children }: ChosenProps): ReactNode {
  return (
    <p>
      <Trans>
        Only <strong>{name}</strong>
      </Trans>{" "}
      {children}
    </p>
  );
}
