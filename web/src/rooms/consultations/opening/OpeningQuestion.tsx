// What is asked: its title, what it is about, who is asked about which version, and who decides.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CheckField, SelectField } from "~/design/Field/Field";
import { given, type InLanguages, Texts } from "~/rooms/people/Texts";
import { ChangingForm } from "./ChangingForm";
import { useChanging } from "./changing";
import { type Kind, KindChoice } from "./KindChoice";
import type { OpeningConsultation, OpeningProps } from "./opening";
import { useVersionNames } from "./versionNames";

export function OpeningQuestion({ consultation }: OpeningProps): ReactNode {
  const { t } = useLingui();
  const nameOf = useVersionNames();
  const form = useChanging(consultation, "question", asRead(consultation));
  const { value, trouble } = form;
  return (
    <ChangingForm
      {...form}
      onUndo={form.undo}
      onSave={() =>
        form.save(({ title, description, kind, ...others }) => ({
          ...others,
          ...(title && { title: given(title) }),
          ...(description && { description: given(description) }),
          ...(kind && { kind: kind as Kind }),
        }))
      }
    >
      <Texts
        label={t`Title`}
        texts={value.title}
        wrong={trouble?.fields["title"]}
        onChange={(title) => form.change({ title })}
      />
      <Texts
        isLong
        label={t`What is asked, and why`}
        texts={value.description}
        wrong={trouble?.fields["description"]}
        onChange={(description) => form.change({ description })}
      />
      <KindChoice value={value.kind} onChoose={(kind) => form.change({ kind })} />
      <SelectField
        label={<Trans>Version that is asked about</Trans>}
        value={value.versionId}
        wrong={trouble?.fields["versionId"]}
        onChoose={(versionId) => form.change({ versionId })}
        options={consultation.document.versions.map((version) => ({
          value: version.id,
          name: nameOf(version),
        }))}
      />
      <CheckField
        label={<Trans>Answers are recommended by one person and decided by another</Trans>}
        checked={value.decidesSeparately}
        onCheck={(decidesSeparately) => form.change({ decidesSeparately })}
      />
    </ChangingForm>
  );
}

interface Question {
  readonly title: InLanguages;
  readonly description: InLanguages;
  readonly kind: string;
  readonly versionId: string;
  readonly decidesSeparately: boolean;
}

function asRead(consultation: OpeningConsultation): Question {
  const titled = written(consultation.availableLanguages);
  const described = written(consultation.descriptionLanguages);
  const { titleSq, titleSr, titleEn } = consultation;
  const { descriptionSq, descriptionSr, descriptionEn } = consultation;
  return {
    title: titled({ sq: titleSq, sr: titleSr, en: titleEn }),
    description: described({ sq: descriptionSq, sr: descriptionSr, en: descriptionEn }),
    kind: consultation.kind,
    versionId: consultation.version.id,
    decidesSeparately: consultation.decidesSeparately,
  };
}

/** Texts fall back on each other: only those that are really there are shown as written. */
function written(languages: readonly string[]): (texts: InLanguages) => InLanguages {
  return ({ sq, sr, en }) => ({
    sq: languages.includes("ALBANIAN") ? sq : "",
    sr: languages.includes("SERBIAN") ? sr : "",
    en: languages.includes("ENGLISH") ? en : "",
  });
}
