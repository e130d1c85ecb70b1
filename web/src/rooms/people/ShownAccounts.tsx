// The accounts of a demonstration: one press each, and one looks around.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useId, useState } from "react";
import { once } from "~/graph/doors";
import { useDoor } from "~/graph/knocking";
import { DoorTrouble } from "./DoorTrouble";

interface Account {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly shows: string;
}

export function ShownAccounts({ to }: { readonly to: string }): ReactNode {
  const id = useId();
  const accounts = useAccounts();
  const door = useDoor({ isSignIn: true });
  if (accounts.length === 0) return null;

  async function enter({ email, password }: Account): Promise<void> {
    const { trouble } = await door.run("POST", "/auth/sign-in", { email, password });
    if (!trouble) location.assign(to);
  }

  return (
    <section className="stack tight" aria-labelledby={id}>
      <h2 id={id}>
        <Trans>Look around as …</Trans>
      </h2>
      <p className="quiet">
        <Trans>
          This is a demonstration with invented people. Choose one; nothing else is needed.
        </Trans>
      </p>
      <ul className="plain shown-accounts">
        {accounts.map((account) => (
          <li key={account.email}>
            <button
              type="button"
              className="shown-account"
              disabled={door.isRunning}
              onClick={() => void enter(account)}
            >
              <strong>{account.name}</strong>
              <span className="quiet small">{account.shows}</span>
            </button>
          </li>
        ))}
      </ul>
      <DoorTrouble trouble={door.trouble} />
    </section>
  );
}

function useAccounts(): readonly Account[] {
  const [accounts, setAccounts] = useState<readonly Account[]>([]);
  useEffect(() => {
    void once<{ accounts: readonly Account[] }>("GET", "/auth/demonstration").then(
      ({ done }) => done && setAccounts(done.accounts),
    );
  }, []);
  return accounts;
}
