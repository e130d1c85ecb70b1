// A section as it is written: kept at every key, saved when asked, and never lost to somebody else's.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { TextArea } from "~/design/Field/Field";
import { Markdown } from "~/design/Markdown/Markdown";
import { TroubleNotice } from "~/design/Notice/Notice";
import { useAct } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import { useSaying } from "~/words/vocabulary";
import type { SectionEditorMutation } from "./__generated__/SectionEditorMutation.graphql";
import { SectionConflict } from "./SectionConflict";
import { SECTIONS, type SectionName } from "./sections";

interface SectionEditorProps {
  readonly reportId: string;
  readonly section: SectionName;
  readonly language: string;
  readonly text: string;
  readonly html: string;
  readonly revision: number;
}

export function SectionEditor(props: SectionEditorProps): ReactNode {
  const { reportId, section, language, text, html, revision } = props;
  const say = useSaying();
  const name = say(SECTIONS, section);
  // What is begun remembers upon which revision, so that a newer one is noticed after a reload too.
  const begun = useKept<{ text: string; revision: number } | null>(
    `section ${section} ${language} of ${reportId}`,
    null,
    name,
  );
  const [isSaved, setIsSaved] = useState(false);
  const { run, isRunning, trouble, forget } = useAct<SectionEditorMutation>(graphql`
    mutation SectionEditorMutation($input: WriteReportSectionInput!) {
      writeReportSection(input: $input) {
        __typename
        ... on WriteReportSectionSuccess {
          report {
            id
            gaps {
              blocks
            }
            ...ReportChecks_report
            ...SectionsEditor_report
          }
        }
        ... on ConflictProblem {
          currentRevision
          current {
            ... on Report {
              id
              sections {
                section
                language
                text
                html
                revision
              }
            }
          }
        }
        ... on Problem {
          message
        }
        ... on InvalidProblem {
          fields {
            path
            message
          }
        }
      }
    }
  `);
  const mine = begun.value;
  const isOvertaken = mine !== null && mine.revision !== revision;

  async function save(written: string): Promise<void> {
    const input = { reportId, section, language, text: written };
    const { done } = await run({ ...input, revision: mine?.revision ?? revision });
    if (!done) return;
    await begun.forget();
    setIsSaved(true);
  }
  function write(next: string): void {
    setIsSaved(false);
    begun.set(next === text ? null : { text: next, revision: mine?.revision ?? revision });
  }
  return (
    <div className="stack tight section-editor">
      <TextArea
        label={name}
        lang={language}
        rows={mine || text ? 8 : 4}
        value={mine?.text ?? text}
        onChange={(event) => write(event.target.value)}
      />
      {isOvertaken ? (
        <SectionConflict
          theirs={html}
          language={language}
          onMine={() => {
            forget();
            begun.set({ text: mine.text, revision });
          }}
          onBoth={() => {
            forget();
            begun.set({ text: `${text}\n\n${mine.text}`, revision });
          }}
          onTheirs={() => {
            forget();
            void begun.forget();
          }}
        />
      ) : (
        <TroubleNotice trouble={trouble} />
      )}
      <div className="row tight">
        <Button
          isSmall
          isBusy={isRunning}
          disabled={mine === null || isOvertaken}
          onClick={() => void save(mine?.text ?? text)}
        >
          <Trans>Save</Trans>
        </Button>
        <span className="quiet small" role="status">
          {mine !== null ? (
            begun.isKept && <Trans>kept on this device, not saved yet</Trans>
          ) : isSaved ? (
            <Trans>saved</Trans>
          ) : null}
        </span>
      </div>
      {html && (
        <Disclosure summary={<Trans>As it is saved</Trans>}>
          <Markdown html={html} language={language} />
        </Disclosure>
      )}
    </div>
  );
}
