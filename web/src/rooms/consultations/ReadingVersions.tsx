// Which version of the text one reads, what changed since another, and in which language.

import { Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Search } from "~/app/page";
import { Go } from "~/design/Go/Go";
import { TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { ReadingConsultation, ReadingVersion } from "./reading";

const TO = "/consultations/$slug";

interface ReadingVersionsProps {
  readonly consultation: ReadingConsultation;
}

export function ReadingVersions({ consultation }: ReadingVersionsProps): ReactNode {
  const { slug, document, version: asked } = consultation;
  const search = useSearch({ strict: false }) as Search;
  const shown = document.version;
  if (!shown) return null;
  return (
    <section className="stack tight">
      <h2 className="quiet small">
        <Trans>Versions</Trans>
      </h2>
      <ol className="plain row tight">
        {document.versions.map(({ id, number, label }) => (
          <li key={id}>
            <Go
              to={TO}
              params={{ slug }}
              search={{
                text: search["text"],
                version: number === asked.number ? undefined : `${number}`,
              }}
              aria-current={number === shown.number ? "true" : undefined}
            >
              <Trans>Version {number}</Trans>
              {label && ` (${label})`}
            </Go>
          </li>
        ))}
      </ol>
      <Redlines slug={slug} search={search} numbers={olderThan(shown, document.versions)} />
      {shown.texts.length > 1 && <Languages slug={slug} search={search} shown={shown} />}
    </section>
  );
}

/** The numbers of the versions before, the oldest first. */
export function olderThan(
  shown: { readonly number: number },
  versions: ReadonlyArray<{ readonly number: number }>,
): readonly number[] {
  return versions.map(({ number }) => number).filter((number) => number < shown.number);
}

interface RedlinesProps {
  readonly slug: string;
  readonly search: Search;
  readonly numbers: readonly number[];
}

function Redlines({ slug, search, numbers }: RedlinesProps): ReactNode {
  const since = search["redline"];
  if (numbers.length === 0) return null;
  return (
    <p className="row tight screen-only">
      {numbers.map((number) => (
        <Go
          key={number}
          to={TO}
          params={{ slug }}
          search={{ ...search, redline: `${number}` }}
          aria-current={since === `${number}` ? "true" : undefined}
        >
          <Trans>What changed since version {number}</Trans>
        </Go>
      ))}
      {since && (
        <Go to={TO} params={{ slug }} search={{ ...search, redline: undefined }}>
          <Trans>The text without marks</Trans>
        </Go>
      )}
    </p>
  );
}

interface LanguagesProps {
  readonly slug: string;
  readonly search: Search;
  readonly shown: ReadingVersion;
}

function Languages({ slug, search, shown }: LanguagesProps): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const language = shown.paragraphs[0]?.language;
  return (
    <nav className="row tight text-languages" aria-label={t`Language of the text`}>
      {shown.texts.map((text) => (
        <Go
          key={text.language}
          to={TO}
          params={{ slug }}
          search={{ ...search, text: text.language.slice(0, 2) }}
          hrefLang={text.language}
          aria-current={text.language === language ? "true" : undefined}
        >
          {say(TEXT_LANGUAGES, text.language.slice(0, 2))}
        </Go>
      ))}
    </nav>
  );
}
