// The fields of an organisation's form: for those who register one and for those who edit theirs.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CheckField, SelectField, TextField } from "~/design/Field/Field";
import type { Trouble } from "~/graph/act";
import { Texts } from "~/rooms/people/Texts";
import { ORGANISATION_KINDS, useSaying } from "~/words/vocabulary";
import type { OrganisationWords } from "./organisationForm";
import "./FindOrganisations.css";

const MOST_FIELDS = 10;

interface OrganisationFieldsProps {
  readonly words: OrganisationWords;
  readonly onChange: (words: OrganisationWords) => void;
  readonly fields: ReadonlyArray<{ readonly key: string; readonly name: string }>;
  readonly trouble: Trouble | undefined;
  /** Why the kind, the names and the number cannot be changed; empty where they can. */
  readonly fixed: readonly string[];
}

export function OrganisationFields(props: OrganisationFieldsProps): ReactNode {
  const { words, onChange, fields, trouble, fixed } = props;
  const { t } = useLingui();
  const say = useSaying();
  const change = (part: Partial<OrganisationWords>): void => onChange({ ...words, ...part });
  return (
    <>
      {fixed.length > 0 && <p className="quiet">{fixed.join(" ")}</p>}
      {fixed.length === 0 && (
        <>
          <SelectField
            label={<Trans>Kind</Trans>}
            value={words.kind}
            wrong={trouble?.fields["kind"]}
            options={Object.keys(ORGANISATION_KINDS).map((value) => ({
              value,
              name: say(ORGANISATION_KINDS, value),
            }))}
            onChoose={(kind) => change({ kind: kind as OrganisationWords["kind"] })}
          />
          <Texts
            label={t`Name`}
            texts={words.name}
            wrong={trouble?.fields["name"]}
            onChange={(name) => change({ name })}
          />
          <TextField
            label={<Trans>Abbreviation</Trans>}
            isOptional
            value={words.shortName}
            wrong={trouble?.fields["shortName"]}
            onChange={(event) => change({ shortName: event.target.value })}
          />
          <TextField
            label={<Trans>Registration number</Trans>}
            isOptional
            value={words.registrationNumber}
            wrong={trouble?.fields["registrationNumber"]}
            onChange={(event) => change({ registrationNumber: event.target.value })}
          />
        </>
      )}
      <Texts
        label={t`What it does`}
        isLong
        texts={words.about}
        wrong={trouble?.fields["about"]}
        onChange={(about) => change({ about })}
      />
      <TextField
        type="email"
        label={<Trans>E-mail</Trans>}
        help={<Trans>One that stays when people change; everybody sees it.</Trans>}
        isOptional
        value={words.roleMailbox}
        wrong={trouble?.fields["roleMailbox"]}
        onChange={(event) => change({ roleMailbox: event.target.value })}
      />
      <TextField
        type="url"
        label={<Trans>Web site</Trans>}
        isOptional
        placeholder="https://"
        value={words.website}
        wrong={trouble?.fields["website"]}
        onChange={(event) => change({ website: event.target.value })}
      />
      <fieldset className="choices">
        <legend>
          <Trans>Fields of activity, at most {MOST_FIELDS}</Trans>
        </legend>
        <div className="fields-of-activity">
          {fields.map(({ key, name }) => (
            <CheckField
              key={key}
              label={name}
              checked={words.fields.includes(key)}
              disabled={words.fields.length >= MOST_FIELDS && !words.fields.includes(key)}
              onCheck={(isChecked) =>
                change({
                  fields: isChecked
                    ? [...words.fields, key]
                    : words.fields.filter((one) => one !== key),
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
