// Narrows a list by a few choices, which stand in the address. Nothing happens before one says so.

import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { FormEvent, ReactNode } from "react";
import type { Search } from "~/app/page";
import { Button } from "~/design/Button/Button";
import { Field } from "~/design/Field/Field";
import { Go, route, type Where } from "~/design/Go/Go";
import "./Narrow.css";

export interface Choice {
  /** The parameter of the address. */
  readonly name: string;
  readonly label: ReactNode;
  readonly options: ReadonlyArray<{ readonly value: string; readonly name: string }>;
}

interface NarrowProps extends Where {
  readonly search: Search;
  readonly choices: readonly Choice[];
}

export function Narrow({ to, params, search, choices }: NarrowProps): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const here: Where = { to, ...(params ? { params } : {}) };
  const isNarrowed = choices.some(({ name }) => search[name]);

  function show(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget);
    const asked = choices.map(({ name }) => [name, `${chosen.get(name) ?? ""}` || undefined]);
    const where = route({ ...here, search: Object.fromEntries(asked) as Search });
    void navigate(where as Parameters<typeof navigate>[0]);
  }

  return (
    <form className="narrow screen-only" aria-label={t`Narrow the list`} onSubmit={show}>
      {choices.map(({ name, label, options }) => (
        <Field key={`${name} ${search[name] ?? ""}`} label={label}>
          {(tied) => (
            <select {...tied} name={name} defaultValue={search[name] ?? ""}>
              <option value="">{t`all`}</option>
              {options.map((one) => (
                <option key={one.value} value={one.value}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      <div className="row tight">
        <Button type="submit">
          <Trans>Show</Trans>
        </Button>
        {isNarrowed && (
          <Go {...here}>
            <Trans>Show all</Trans>
          </Go>
        )}
      </div>
    </form>
  );
}
