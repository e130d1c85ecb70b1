// What people write in a report, section by section, in one language at a time.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { asTextLanguage } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Choices } from "~/design/Choice/Choices";
import { Markdown } from "~/design/Markdown/Markdown";
import { TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { SectionsEditor_report$key } from "./__generated__/SectionsEditor_report.graphql";
import { SectionEditor } from "./SectionEditor";
import { SECTION_NAMES, SECTIONS } from "./sections";

const LANGUAGES = ["sq", "sr", "en"] as const;

type WrittenIn = (typeof LANGUAGES)[number];

export function SectionsEditor(props: { readonly report: SectionsEditor_report$key }): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const [language, setLanguage] = useState<WrittenIn>(asTextLanguage(languageOfAddress()));
  const { id, number, viewerCanWrite, sections } = useFragment(
    graphql`
      fragment SectionsEditor_report on Report {
        id
        number
        viewerCanWrite
        sections {
          section
          language
          text
          html
          revision
        }
      }
    `,
    props.report,
  );
  return (
    <section className="section" id={`sections-${number}`}>
      <h3>
        <Trans>What people write in it</Trans>
      </h3>
      <Choices
        isRow
        legend={t`Language of the sections`}
        value={language}
        onChoose={setLanguage}
        options={LANGUAGES.map((value) => ({ value, name: say(TEXT_LANGUAGES, value) }))}
      />
      {SECTION_NAMES.map((section) => {
        const written = sections.find(
          (one) => one.section === section && one.language.slice(0, 2) === language,
        );
        return viewerCanWrite ? (
          <SectionEditor
            key={`${section} ${language}`}
            reportId={id}
            section={section}
            language={language}
            text={written?.text ?? ""}
            html={written?.html ?? ""}
            revision={written?.revision ?? 0}
          />
        ) : (
          written && (
            <div key={section} className="stack tight">
              <h4>{say(SECTIONS, section)}</h4>
              <Markdown html={written.html} language={language} />
            </div>
          )
        );
      })}
    </section>
  );
}
