// What narrows a list: one choice and, where names are looked for, some words; both in the address.

import { Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { Search } from "~/app/page";
import { Button } from "~/design/Button/Button";
import { SelectField, TextField } from "~/design/Field/Field";
import { route } from "~/design/Go/Go";

interface FiltersProps {
  readonly to: string;
  readonly search: Search;
  readonly choice: {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly options: ReadonlyArray<{ readonly value: string; readonly name: string }>;
  };
  readonly words?: { readonly name: string; readonly label: string };
}

export function Filters({ to, search, choice, words }: FiltersProps): ReactNode {
  const navigate = useNavigate();
  const asked = (words && search[words.name]) ?? "";
  const [typed, setTyped] = useState(asked);
  const [shown, setShown] = useState(asked);
  // Whoever goes back sees the words for which the list was narrowed then.
  if (asked !== shown) {
    setShown(asked);
    setTyped(asked);
  }
  const go = (changed: Search): void => {
    const narrowed: Search = { ...search, after: undefined, ...changed };
    void navigate(route({ to, search: narrowed }) as Parameters<typeof navigate>[0]);
  };
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        if (words) go({ [words.name]: typed.trim() || undefined });
      }}
    >
      <SelectField
        label={choice.label}
        value={choice.value}
        options={choice.options}
        onChoose={(value) => go({ [choice.name]: value || undefined })}
      />
      {words && (
        <>
          <TextField
            type="search"
            label={words.label}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit">
            <Trans>Search</Trans>
          </Button>
        </>
      )}
    </form>
  );
}
