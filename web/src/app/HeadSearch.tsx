// The field in the head of every page. In a reading room it looks in that consultation.

import { useLingui } from "@lingui/react/macro";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useId, useRef } from "react";
import { LONGEST, useSlash, useWithin } from "~/app/searching";
import { route } from "~/design/Go/Go";

export function HeadSearch(): ReactNode {
  const { pathname } = useLocation();
  // The page of the search has its own, larger field.
  return /^\/[^/]+\/search\/?$/.test(pathname) ? null : <Form />;
}

function Form(): ReactNode {
  const { t } = useLingui();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const consultation = useWithin();
  useSlash(field);
  const label = consultation ? t`Search in this consultation` : t`Search in comments`;

  function look(event: FormEvent): void {
    event.preventDefault();
    const q = field.current?.value.trim() || undefined;
    const where = route({ to: "/search", search: { q, consultation } });
    void navigate(where as Parameters<typeof navigate>[0]);
  }
  return (
    <search>
      <form className="head-search" onSubmit={look}>
        <label htmlFor={id} className="unseen">
          {label}
        </label>
        <input
          ref={field}
          id={id}
          type="search"
          name="q"
          maxLength={LONGEST}
          placeholder={consultation ? t`Search here` : t`Search`}
          aria-keyshortcuts="/"
        />
      </form>
    </search>
  );
}
