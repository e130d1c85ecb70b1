// Where a comment is written: kept as it is typed, sent once, and never lost.

import { Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { asTextLanguage } from "~/app/languages";
import type { Search } from "~/app/page";
import { languageOfAddress } from "~/app/remembering";
import { useViewer } from "~/app/session";
import { Button, ButtonLink } from "~/design/Button/Button";
import { TextArea } from "~/design/Field/Field";
import { Notice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { useKept } from "~/graph/keeping";
import type { Composer_consultation$key } from "./__generated__/Composer_consultation.graphql";
import type { SpeakingFor_consultation$key } from "./__generated__/SpeakingFor_consultation.graphql";
import { Ahead } from "./Ahead";
import { KeptState } from "./KeptState";
import { KindOfComment } from "./KindOfComment";
import { type Sent, send } from "./outbox";
import { SpeakingFor } from "./SpeakingFor";
import { SuggestedWording } from "./SuggestedWording";
import { asInput, type Kind, type Place, type Written } from "./written";
import "./Composer.css";

export interface ComposerProps {
  readonly consultation: Composer_consultation$key;
  /** Where: a paragraph, or words in it (UTF-16 offsets of its text); null for the whole document. */
  readonly place: Place | null;
  readonly parent?: { readonly id: string; readonly number: number } | null;
  readonly kind: Kind;
  readonly onDone: (comment: { readonly id: string; readonly number: number }) => void;
  readonly onCancel: () => void;
}

export function Composer(props: ComposerProps): ReactNode {
  const consultation = useFragment(
    graphql`
      fragment Composer_consultation on Consultation {
        id
        slug
        closesAt
        zone
        viewerCanComment
        viewerCanCapture
        viewerCannotCommentReasons
        ...SpeakingFor_consultation
      }
    `,
    props.consultation,
  );
  const viewer = useViewer();
  if (!viewer) return <SignInFirst onCancel={props.onCancel} />;
  if (!consultation.viewerCanComment) {
    return <NotNow reasons={consultation.viewerCannotCommentReasons} onCancel={props.onCancel} />;
  }
  return <Writing {...props} facts={consultation} personId={viewer.person.id} />;
}

interface WritingProps extends ComposerProps {
  readonly facts: {
    readonly id: string;
    readonly slug: string;
    readonly viewerCanCapture: boolean;
    readonly closesAt: string | null;
    readonly zone: string;
  } & SpeakingFor_consultation$key;
  readonly personId: string;
}

function Writing({
  facts,
  personId,
  place,
  parent,
  kind,
  onDone,
  onCancel,
}: WritingProps): ReactNode {
  const { t } = useLingui();
  const shown: Search = useSearch({ strict: false });
  const about = [place?.label, place?.quote].filter(Boolean).join(": ");
  const [sent, setSent] = useState<Sent | "sending">();
  const kept = useKept<Written>(keyOf(facts.id, place, parent, kind), begun(kind, place), about);
  const words = kept.value;
  const change = (part: Partial<Written>): void => kept.set({ ...words, ...part });

  async function submit(): Promise<void> {
    if (sent === "sending" || !isEnough(words, place)) return;
    setSent("sending");
    const input = asInput(facts.id, words, place, parent?.id);
    const address = location.pathname + location.search + location.hash;
    const result = await send({ personId, address, about, input });
    setSent(result);
    if (result.is === "refused") return;
    // From here on it is the outbox that keeps it.
    await kept.forget();
    if (result.is === "received") {
      onDone(result.comment);
      return;
    }
    say(<Trans>Kept on this device. It is sent as soon as the site can be reached.</Trans>);
    onCancel();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit();
    if (event.key === "Escape") onCancel();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside
    <div className="composer stack" onKeyDown={onKey}>
      {place?.quote && words.kind !== "SUGGESTION" && <blockquote>{place.quote}</blockquote>}
      {!parent && (
        <KindOfComment
          kind={words.kind}
          onChoose={(next) => change({ kind: next })}
          hasPlace={place !== null}
        />
      )}
      {words.kind === "SUGGESTION" && place && (
        <SuggestedWording
          before={place.quote || place.paragraph.text}
          after={words.wording}
          onChange={(wording) => change({ wording })}
        />
      )}
      <TextArea
        label={words.kind === "SUGGESTION" ? <Trans>Why</Trans> : <Trans>Your words</Trans>}
        isOptional={words.kind === "SUGGESTION"}
        autoFocus={words.kind !== "SUGGESTION"}
        maxLength={20_000}
        lang={words.language}
        value={words.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <SpeakingFor consultation={facts} words={words} onChange={change} />
      <KeptState kept={kept} sent={sent} />
      <Ahead closesAt={facts.closesAt} zone={facts.zone} />
      <div className="row tight">
        <Button
          look="main"
          isBusy={sent === "sending"}
          disabled={!isEnough(words, place)}
          onClick={() => void submit()}
          title={t`Ctrl+Enter`}
        >
          {parent ? <Trans>Send the reply</Trans> : <Trans>Send the comment</Trans>}
        </Button>
        <Button onClick={onCancel}>
          <Trans>Later</Trans>
        </Button>
        {facts.viewerCanCapture && !parent && (
          <ButtonLink
            look="quiet"
            to="/consultations/$slug/desk/capture"
            params={{ slug: facts.slug }}
            search={{
              paragraph: place?.paragraph.id,
              quote: place?.quote ?? undefined,
              text: shown["text"],
            }}
          >
            <Trans>Enter it for somebody else</Trans>
          </ButtonLink>
        )}
        {kept.wasFound && (
          <Button look="quiet" onClick={() => void kept.forget()}>
            <Trans>Throw away what I began</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}

function begun(kind: Kind, place: Place | null): Written {
  return {
    kind,
    text: "",
    wording: place ? place.quote || place.paragraph.text : "",
    language: asTextLanguage(languageOfAddress()),
    organisationId: undefined,
    isInside: false,
    publicity: "NAMED",
  };
}

/** A suggestion says another wording; everything else says something. */
function isEnough(words: Written, place: Place | null): boolean {
  if (words.kind !== "SUGGESTION") return words.text.trim() !== "";
  return place !== null && words.wording !== (place.quote || place.paragraph.text);
}

function keyOf(
  consultationId: string,
  place: Place | null,
  parent: ComposerProps["parent"],
  kind: Kind,
): string {
  const where = place && [place.paragraph.id, place.start ?? "", place.end ?? ""].join(":");
  return [
    "comment",
    consultationId,
    where ?? "",
    parent?.id ?? "",
    kind === "SUGGESTION" ? "wording" : "",
  ].join(" ");
}

function SignInFirst({ onCancel }: { readonly onCancel: () => void }): ReactNode {
  return (
    <div className="composer stack">
      <Notice title={<Trans>Sign in to comment</Trans>}>
        <Trans>Everybody may read here. Who comments does so with an account.</Trans>
      </Notice>
      <div className="row tight">
        <ButtonLink
          look="main"
          to="/sign-in"
          search={{ to: location.pathname + location.search + location.hash }}
        >
          <Trans>Sign in</Trans>
        </ButtonLink>
        <Button onClick={onCancel}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </div>
  );
}

interface NotNowProps {
  readonly reasons: readonly string[];
  readonly onCancel: () => void;
}

function NotNow({ reasons, onCancel }: NotNowProps): ReactNode {
  return (
    <div className="composer stack">
      <Notice kind="warning" title={<Trans>You cannot comment here now</Trans>}>
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </Notice>
      <div>
        <Button onClick={onCancel}>
          <Trans>Close</Trans>
        </Button>
      </div>
    </div>
  );
}
