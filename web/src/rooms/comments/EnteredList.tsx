// What was entered in this sitting, the last first.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "~/design/Button/Button";
import { Go } from "~/design/Go/Go";
import type { Entered } from "./sitting";

interface EnteredListProps {
  readonly entered: readonly Entered[];
  readonly onEnd: () => void;
}

export function EnteredList({ entered, onEnd }: EnteredListProps): ReactNode {
  return (
    <section className="entered stack tight" aria-labelledby="entered">
      <h2 id="entered">
        <Trans>Entered in this sitting</Trans>
      </h2>
      {entered.length === 0 ? (
        <p className="quiet">
          <Trans>Nothing yet. Each comment is listed here with its number.</Trans>
        </p>
      ) : (
        <>
          <p className="quiet small">
            <Plural value={entered.length} one="# comment" other="# comments" />
          </p>
          <ol className="plain">
            {entered.map(({ number, place, whose, text }) => (
              <li key={number}>
                <p className="row tight">
                  <Go to="/comments/$number" params={{ number: `${number}` }}>
                    <Trans>No. {number}</Trans>
                  </Go>
                  <span className="quiet small">{[whose, place].filter(Boolean).join(" · ")}</span>
                </p>
                <p className="small">{text}</p>
              </li>
            ))}
          </ol>
          <div>
            <Button isSmall look="quiet" onClick={onEnd}>
              <Trans>Begin a new list</Trans>
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
