// Narrows the list as one types; the address always says what is shown.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Search } from "~/app/page";
import { SelectField, TextField } from "~/design/Field/Field";
import { ORGANISATION_KINDS, SIDES, useSaying } from "~/words/vocabulary";
import "./FindOrganisations.css";

const PAUSE = 250; // ms after the last key

interface FindOrganisationsProps {
  readonly search: Search;
  readonly onNarrow: (changed: Search) => void;
}

export function FindOrganisations({ search, onNarrow }: FindOrganisationsProps): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const [typed, setTyped] = useState(search["starting"] ?? "");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function go(changed: Search, words = typed): void {
    clearTimeout(timer.current);
    onNarrow({ starting: words.trim() || undefined, ...changed });
  }
  function type(words: string): void {
    setTyped(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => go({}, words), PAUSE);
  }
  const choices = (words: Readonly<Record<string, unknown>>, say_: (value: string) => string) => [
    { value: "", name: t`all` },
    ...Object.keys(words).map((value) => ({ value, name: say_(value) })),
  ];
  return (
    <form
      className="find-organisations screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        go({});
      }}
    >
      <TextField
        type="search"
        label={<Trans>The name begins with</Trans>}
        maxLength={200}
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
      <SelectField
        label={<Trans>Side</Trans>}
        value={search["side"] ?? ""}
        options={choices(SIDES, (value) => say(SIDES, value))}
        onChoose={(side) => go({ side: side || undefined })}
      />
      <SelectField
        label={<Trans>Kind</Trans>}
        value={search["kind"] ?? ""}
        options={choices(ORGANISATION_KINDS, (value) => say(ORGANISATION_KINDS, value))}
        onChoose={(kind) => go({ kind: kind || undefined })}
      />
    </form>
  );
}
