// Which version one reads, in which language, and against which older one.

import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import type { Search } from "~/app/page";
import { SelectField } from "~/design/Field/Field";
import { Go, route } from "~/design/Go/Go";
import { TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { VersionSwitch_document$key } from "./__generated__/VersionSwitch_document.graphql";

interface VersionSwitchProps {
  readonly document: VersionSwitch_document$key;
  readonly shown: number;
  readonly texts: ReadonlyArray<{ readonly language: string }>;
  /** Of the text that is shown. */
  readonly language: string | undefined;
}

const TO = "/documents/$slug/versions/$number";

export function VersionSwitch({ shown, texts, language, ...props }: VersionSwitchProps): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as Search;
  const { slug, versions } = useFragment(
    graphql`
      fragment VersionSwitch_document on Document {
        slug
        versions {
          id
          number
          label
        }
      }
    `,
    props.document,
  );
  const params = { slug, number: `${shown}` };
  const older = versions.filter((one) => one.number < shown);
  const nameOf = ({ number, label }: { number: number; label: string | null | undefined }) =>
    label ? t`Version ${number} (${label})` : t`Version ${number}`;
  return (
    <nav className="reading-facts row roomy small screen-only" aria-label={t`Versions`}>
      <ol className="plain row tight">
        {versions.map((one) => (
          <li key={one.id}>
            <Go
              to={TO}
              params={{ slug, number: `${one.number}` }}
              search={{ text: search["text"] }}
              aria-current={one.number === shown ? "true" : undefined}
            >
              {nameOf({ number: one.number, label: one.label })}
            </Go>
          </li>
        ))}
      </ol>
      {texts.length > 1 && (
        <div className="row tight text-languages">
          {texts.map((text) => (
            <Go
              key={text.language}
              to={TO}
              params={params}
              search={{ ...search, text: text.language.slice(0, 2) }}
              hrefLang={text.language}
              aria-current={text.language === language ? "true" : undefined}
            >
              {say(TEXT_LANGUAGES, text.language.slice(0, 2))}
            </Go>
          ))}
        </div>
      )}
      {older.length > 0 && (
        <SelectField
          label={<Trans>Show what changed</Trans>}
          value={search["redline"] ?? ""}
          onChoose={(since) =>
            void navigate(
              route({
                to: TO,
                params,
                search: { ...search, redline: since || undefined },
              }) as object,
            )
          }
          options={[
            { value: "", name: t`The text as it is` },
            ...older.map(({ number }) => ({
              value: `${number}`,
              name: t`since version ${number}`,
            })),
          ]}
        />
      )}
    </nav>
  );
}
