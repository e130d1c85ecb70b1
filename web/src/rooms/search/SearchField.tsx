// What one looks for. A moment after the last key the address has it, and what is found follows.

import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Search } from "~/app/page";
import { LONGEST, useSlash } from "~/app/searching";
import { Button } from "~/design/Button/Button";
import { route } from "~/design/Go/Go";
import { otherwise } from "./asked";

const PAUSE = 250; // ms after the last key

export function SearchField({ search }: { readonly search: Search }): ReactNode {
  const { t } = useLingui();
  const id = useId();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = search["q"] ?? "";
  const [typed, setTyped] = useState(asked);
  const sent = useRef(asked);
  useSlash(field);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Another address than what was typed here: a suggestion that was taken, a step back.
  useEffect(() => {
    if (asked === sent.current) return;
    sent.current = asked;
    setTyped(asked);
  }, [asked]);

  function look(words: string): void {
    clearTimeout(timer.current);
    const q = words.trim();
    if (q === sent.current) return;
    sent.current = q;
    const where = route({ to: "/search", search: otherwise(search, { q: q || undefined }) });
    const options = { ...where, replace: true, resetScroll: false };
    void navigate(options as Parameters<typeof navigate>[0]);
  }
  function type(words: string): void {
    setTyped(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => look(words), PAUSE);
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    look(typed);
  }
  return (
    <search>
      <form className="search-form screen-only" onSubmit={submit}>
        <label htmlFor={id} className="unseen">
          {t`What to look for`}
        </label>
        <input
          ref={field}
          id={id}
          type="search"
          name="q"
          className="search-field"
          maxLength={LONGEST}
          value={typed}
          aria-keyshortcuts="/"
          onChange={(event) => type(event.target.value)}
        />
        <Button type="submit" look="main">
          <Trans>Search</Trans>
        </Button>
      </form>
    </search>
  );
}
