import { useLingui } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { LANGUAGES, NAMES } from "~/app/languages";

/** The same page in the other languages, each named in itself. */
export function LanguageSwitch(): ReactNode {
  const { t, i18n } = useLingui();
  const { pathname, searchStr, hash } = useLocation();
  const rest = pathname.replace(/^\/[^/]*/, "");
  return (
    <nav className="languages" aria-label={t`Language`}>
      {LANGUAGES.map((language) => (
        <a
          key={language}
          href={`/${language}${rest}${searchStr}${hash && `#${hash}`}`}
          lang={language}
          hrefLang={language}
          aria-current={language === i18n.locale ? "true" : undefined}
        >
          {NAMES[language]}
        </a>
      ))}
    </nav>
  );
}
