// One comment after the other: whose they are and how they came stays, the words begin anew.

import { Trans } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { graphql, useFragment } from "react-relay";
import { asTextLanguage } from "~/app/languages";
import type { Search } from "~/app/page";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { TextArea } from "~/design/Field/Field";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import { namesOf } from "~/rooms/documents/contentsOf";
import type { CaptureForm_consultation$key } from "./__generated__/CaptureForm_consultation.graphql";
import type { CaptureFormMutation } from "./__generated__/CaptureFormMutation.graphql";
import { CapturePlace } from "./CapturePlace";
import { CaptureSource } from "./CaptureSource";
import { type Captured, capturedInput, EMPTY, isEnough, placeOf } from "./captured";
import { EnteredList } from "./EnteredList";
import { KindOfComment } from "./KindOfComment";
import { SuggestedWording } from "./SuggestedWording";
import { useSitting } from "./sitting";
import { saidIn } from "./zoned";
import "./CaptureForm.css";

interface CaptureFormProps {
  readonly consultation: CaptureForm_consultation$key;
}

export function CaptureForm(props: CaptureFormProps): ReactNode {
  const consultation = useFragment(
    graphql`
      fragment CaptureForm_consultation on Consultation
      @argumentDefinitions(textLanguage: { type: "Language" }) {
        id
        zone
        opensAt
        closesAt
        phase
        version {
          paragraphs(language: $textLanguage) {
            id
            kind
            depth
            position
            label
            text
            language
          }
        }
      }
    `,
    props.consultation,
  );
  const { id, zone, opensAt, closesAt, phase } = consultation;
  const search: Search = useSearch({ strict: false });
  const words = useRef<HTMLDivElement>(null);
  const paragraphs = consultation.version.paragraphs;
  // After the window has closed nothing comes in today.
  const now = phase === "OPEN" ? saidIn(zone, Date.now()) : { day: "", hour: "12:00" };
  const [{ source, entered }, change] = useSitting(id, {
    channel: "EMAIL",
    ...now,
    speaker: "",
    organisation: undefined,
    publicity: "NAMED",
    language: asTextLanguage(languageOfAddress()),
  });
  const first: Captured = { ...EMPTY, ...placeOf(search, paragraphs) };
  const kept = useKept<Captured>(`capture ${id}`, first, source.speaker);
  const said = kept.value;
  const paragraph = paragraphs.find((one) => one.id === said.paragraphId);
  const act = useAct<CaptureFormMutation>(graphql`
    mutation CaptureFormMutation($input: CaptureCommentInput!) {
      captureComment(input: $input) {
        __typename
        ... on CaptureCommentSuccess {
          comment {
            id
            number
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
  const wrong = act.trouble?.fields ?? {};
  const isReady = isEnough(said, source, paragraph);
  const edit = (part: Partial<Captured>): void => kept.set({ ...said, ...part });

  async function enter(): Promise<void> {
    if (!isReady || act.isRunning) return;
    const { done } = await act.run(capturedInput(id, zone, said, source, paragraph));
    if (!done?.comment) return;
    const { number } = done.comment;
    const place = (paragraph && namesOf(paragraphs).get(paragraph.id)) ?? "";
    const whose = [source.speaker, source.organisation?.name].filter(Boolean).join(", ");
    const text = (said.text || said.wording).slice(0, 120);
    change({ entered: [{ number, place, whose, text }, ...entered] });
    await kept.forget();
    kept.set({ ...EMPTY, paragraphId: said.paragraphId });
    say(<Trans>Entered as no. {number}.</Trans>);
    words.current?.querySelector<HTMLElement>("textarea")?.focus();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void enter();
  }

  const isSuggestion = said.kind === "SUGGESTION" && paragraph !== undefined;
  return (
    <div className="capture">
      <form
        className="stack roomy"
        onKeyDown={onKey}
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <CaptureSource
          source={source}
          window={{ zone, opensAt, closesAt }}
          wrong={wrong}
          onChange={(part) => change({ source: { ...source, ...part } })}
        />
        <section className="stack" ref={words}>
          <h2>
            <Trans>What was said</Trans>
          </h2>
          <CapturePlace paragraphs={paragraphs} said={said} wrong={wrong} onChange={edit} />
          <KindOfComment
            kind={said.kind}
            hasPlace={paragraph !== undefined}
            onChoose={(kind) =>
              edit({ kind, wording: said.wording || said.quote || (paragraph?.text ?? "") })
            }
          />
          {isSuggestion && (
            <SuggestedWording
              before={said.quote || paragraph.text}
              after={said.wording}
              onChange={(wording) => edit({ wording })}
            />
          )}
          <TextArea
            label={isSuggestion ? <Trans>Why</Trans> : <Trans>The words</Trans>}
            help={<Trans>As they were said, not as one would have said them.</Trans>}
            isOptional={isSuggestion}
            maxLength={20_000}
            lang={source.language}
            value={said.text}
            wrong={wrong["words.text"]}
            onChange={(event) => edit({ text: event.target.value })}
          />
          <p className="quiet small" role="status">
            {kept.isKept ? (
              <Trans>Kept on this device as you type.</Trans>
            ) : (
              <Trans>Keeping…</Trans>
            )}
          </p>
          <TroubleNotice trouble={act.trouble} />
          <div className="row tight">
            <Button look="main" type="submit" isBusy={act.isRunning} disabled={!isReady}>
              <Trans>Enter the comment</Trans>
            </Button>
            <span className="quiet small">
              <Trans>or Ctrl+Enter; the next one begins with the same source</Trans>
            </span>
          </div>
        </section>
      </form>
      <EnteredList entered={entered} onEnd={() => change({ entered: [] })} />
    </div>
  );
}
