// The sections that people wrote, in the language of the screens, else in Albanian.

import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { asTextLanguage } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Markdown } from "~/design/Markdown/Markdown";
import { useSaying } from "~/words/vocabulary";
import type { WrittenSections_report$key } from "./__generated__/WrittenSections_report.graphql";
import { inOrder, SECTIONS } from "./sections";

export function WrittenSections(props: { readonly report: WrittenSections_report$key }): ReactNode {
  const say = useSaying();
  const { sections } = useFragment(
    graphql`
      fragment WrittenSections_report on Report {
        sections {
          section
          language
          text
          html
        }
      }
    `,
    props.report,
  );
  return inOrder(sections, asTextLanguage(languageOfAddress())).map((one) => (
    <section key={one.section} className="section">
      <h3>{say(SECTIONS, one.section)}</h3>
      <Markdown html={one.html} language={one.language} />
    </section>
  ));
}
