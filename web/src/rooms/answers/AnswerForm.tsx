// An answer as it is written: outcome, reason, where the text reflects it. Kept at every key.

import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "~/design/Button/Button";
import { Choices } from "~/design/Choice/Choices";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { SelectField, TextArea } from "~/design/Field/Field";
import { Notice, TroubleNotice } from "~/design/Notice/Notice";
import { useKept } from "~/graph/keeping";
import { OUTCOMES, TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import { AnswerConflict, type TheirAnswer } from "./AnswerConflict";
import { type Saved, useAnswering } from "./answering";
import type { AnswerRules } from "./answerRules";
import { ReflectedIn, type Reflecting } from "./ReflectedIn";
import {
  type Lack,
  lackOf,
  mixesPublicity,
  needsReason,
  type OutcomeName,
  type ReadAnswer,
  type Verdict,
} from "./verdict";

const LANGUAGES = ["sq", "sr", "en"];

interface AnswerFormProps {
  /** What is written is kept on this device under this name. */
  readonly keptAs: string;
  readonly about: string;
  readonly consultationId: string;
  readonly rules: AnswerRules;
  readonly comments: readonly Answered[];
  readonly initial: Verdict;
  /** The answers that these comments have now, as far as this page knows. */
  readonly standing: readonly ReadAnswer[];
  /** Absent where it is not known what somebody else answered; the server then tells. */
  readonly standingAnswer?: TheirAnswer | null | undefined;
  /** Change the answer for all comments that share it, instead of giving these another one. */
  readonly revises?: boolean;
  readonly reflecting: readonly Reflecting[];
  readonly above?: ReactNode;
  readonly onBegun?: () => void;
  readonly onSaved: (saved: Saved, goesOn: boolean) => void;
  readonly onStale?: () => void;
  /** Somebody else has answered meanwhile. */
  readonly onOvertaken?: () => void;
  readonly onCancel?: () => void;
}

interface Answered {
  readonly id: string;
  readonly number: number;
  readonly publicity: string;
}

interface Begun {
  readonly verdict: Verdict;
  readonly read: readonly ReadAnswer[];
}

export function AnswerForm(props: AnswerFormProps): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const { rules, standing, initial, comments } = props;
  const form = useRef<HTMLFormElement>(null);
  // What is begun remembers upon which answers, so that others are noticed after a reload too.
  const begun = useKept<Begun | null>(props.keptAs, null, props.about);
  const verdict = begun.value?.verdict ?? initial;
  const read = begun.value?.read ?? standing;
  const [lack, setLack] = useState<Lack>();
  const [told, setTold] = useState<TheirAnswer>();
  const { answer, revise, isRunning, trouble, forget } = useAnswering(props.consultationId);
  const isOvertaken =
    told !== undefined ||
    (begun.value !== null && props.standingAnswer !== undefined && !isSame(read, standing));

  function change(changed: Partial<Verdict>): void {
    setLack(undefined);
    props.onBegun?.();
    begun.set({ verdict: { ...verdict, ...changed }, read });
  }
  async function save(goesOn: boolean): Promise<void> {
    const wrong = lackOf(rules, verdict);
    setLack(wrong);
    if (wrong !== undefined) return focusOn(form.current, wrong);
    const ids = comments.map(({ id }) => id);
    const one = read[0];
    const saved =
      props.revises && one ? await revise(one, verdict) : await answer(ids, verdict, read);
    if (saved.theirs) {
      setTold(saved.theirs);
      props.onOvertaken?.();
    }
    if (saved.trouble?.kind === "NOT_FOUND") props.onStale?.();
    if (!saved.isDone) return;
    await begun.forget();
    props.onSaved(saved, goesOn);
  }
  function goOnWith(changed: Partial<Verdict>): void {
    const theirs = told ? [{ answerId: told.id, revision: told.revision }] : standing;
    const others = read.filter((one) => !theirs.some((their) => their.answerId === one.answerId));
    begun.set({
      verdict: { ...verdict, ...changed },
      read: props.standingAnswer === undefined ? [...others, ...theirs] : theirs,
    });
    setTold(undefined);
    forget();
  }
  function press(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!isOvertaken && !isRunning) void save(true);
    }
  }
  const isNeeded = needsReason(rules, verdict.outcome);
  const pack = rules.rulePack.title;
  const theirs = told ?? props.standingAnswer ?? undefined;
  return (
    <form
      ref={form}
      className="answer-form stack"
      aria-label={props.about}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOvertaken) void save(true);
      }}
    >
      {props.above}
      {mixesPublicity(comments) && (
        <Notice kind="warning" title={<Trans>Public and not public comments together</Trans>}>
          <Trans>
            The reason is published with the public ones. Write nothing in it that only the others
            say, or answer them apart.
          </Trans>
        </Notice>
      )}
      <Choices
        isRow
        legend={<Trans>Outcome</Trans>}
        value={verdict.outcome}
        onChoose={(outcome: OutcomeName) => change({ outcome })}
        options={rules.rulePack.outcomes.map(({ outcome }) => ({
          value: outcome as OutcomeName,
          name: say(OUTCOMES, outcome),
        }))}
        wrong={lack === "outcome" ? t`Choose an outcome.` : trouble?.fields["outcome"]}
      />
      <TextArea
        label={<Trans>Reason</Trans>}
        isOptional={verdict.outcome !== undefined && !isNeeded}
        help={
          isNeeded ? (
            <Trans>This outcome needs a reason: {pack}.</Trans>
          ) : (
            <Trans>Why, in words that the commenter understands.</Trans>
          )
        }
        lang={verdict.language}
        rows={4}
        value={verdict.reason}
        wrong={lack === "reason" ? t`Write why: the rules ask for it.` : trouble?.fields["reason"]}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <div className="answer-details">
        <SelectField
          label={<Trans>Language of the reason</Trans>}
          value={verdict.language.slice(0, 2)}
          options={LANGUAGES.map((value) => ({ value, name: say(TEXT_LANGUAGES, value) }))}
          onChoose={(language) => change({ language })}
        />
        <Disclosure
          summary={<Trans>Where the text reflects it</Trans>}
          isOpen={verdict.versionId !== null}
        >
          <ReflectedIn
            versions={rules.document.versions}
            versionId={verdict.versionId}
            paragraphIds={verdict.paragraphIds}
            reflecting={props.reflecting}
            onChange={change}
          />
        </Disclosure>
      </div>
      {isOvertaken ? (
        <AnswerConflict
          theirs={theirs}
          numbers={numbersOf(comments, theirs)}
          onMine={() => goOnWith({})}
          onBoth={
            theirs?.reason
              ? () => goOnWith({ reason: `${theirs.reason}\n\n${verdict.reason}` })
              : undefined
          }
          onTheirs={() => {
            setTold(undefined);
            forget();
            void begun.forget();
            props.onStale?.();
            props.onCancel?.();
          }}
        />
      ) : (
        <TroubleNotice trouble={trouble} />
      )}
      <div className="row tight">
        <Button
          type="submit"
          look="main"
          isBusy={isRunning}
          disabled={isOvertaken}
          title={t`Ctrl + Enter`}
        >
          {rules.decidesSeparately ? (
            <Trans>Recommend, and go on</Trans>
          ) : (
            <Trans>Answer, and go on</Trans>
          )}
        </Button>
        <Button disabled={isOvertaken} isBusy={isRunning} onClick={() => void save(false)}>
          <Trans>Save</Trans>
        </Button>
        {props.onCancel && (
          <Button
            look="quiet"
            onClick={() => {
              void begun.forget();
              props.onCancel?.();
            }}
          >
            <Trans>Leave it as it is</Trans>
          </Button>
        )}
        <span className="quiet small" role="status">
          {begun.value !== null && begun.isKept && (
            <Trans>kept on this device, not saved yet</Trans>
          )}
        </span>
      </div>
    </form>
  );
}

function focusOn(form: HTMLFormElement | null, lack: Lack): void {
  const first = lack === "outcome" ? "input[type=radio]" : "textarea";
  form?.querySelector<HTMLElement>(first)?.focus();
}

/** Which of many comments an answer is given to, as far as it tells. */
function numbersOf(comments: readonly Answered[], theirs: TheirAnswer | undefined): number[] {
  if (comments.length < 2) return [];
  const answered = new Set(theirs?.commentIds);
  return comments.filter(({ id }) => answered.has(id)).map(({ number }) => number);
}

function isSame(one: readonly ReadAnswer[], other: readonly ReadAnswer[]): boolean {
  const key = ({ answerId, revision }: ReadAnswer): string => `${answerId} ${revision}`;
  return one.map(key).sort().join() === other.map(key).sort().join();
}
