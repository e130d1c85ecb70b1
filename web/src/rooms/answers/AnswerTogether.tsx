// One answer for all comments that are chosen.

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { asTextLanguage } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Notice, TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import type { answerRules_consultation$key } from "./__generated__/answerRules_consultation.graphql";
import { AnswerForm } from "./AnswerForm";
import { type Saved, useAnswering } from "./answering";
import { useAnswerRules } from "./answerRules";
import type { Choosing, Chosen } from "./choosing";
import { OpenLink } from "./OpenLink";
import { useTakingBack } from "./takingBack";
import { focusRow } from "./useDeskKeys";
import { type ReadAnswer, verdictOf } from "./verdict";

interface AnswerTogetherProps {
  readonly consultation: answerRules_consultation$key;
  readonly consultationId: string;
  readonly choosing: Choosing;
  readonly onCounts: () => void;
  readonly onGoOn: (done: readonly string[]) => number | undefined;
}

export function AnswerTogether(props: AnswerTogetherProps): ReactNode {
  const { t } = useLingui();
  const { consultationId, choosing, onCounts } = props;
  const rules = useAnswerRules(props.consultation);
  const answering = useAnswering(consultationId);
  const takingBack = useTakingBack(consultationId);
  const comments = [...choosing.chosen.values()];
  const read = answersOf(comments);
  const one = read.length === 1 && comments.every(({ answer }) => answer) ? comments[0] : undefined;
  const replaced = comments.filter(({ answer }) => answer).length;

  /** Back to the answers that each had: what had none waits again. */
  async function undo(before: readonly Chosen[], now: ReadAnswer | undefined): Promise<void> {
    for (const group of byAnswer(before)) {
      const answer = group[0]?.answer;
      const ids = group.map(({ id }) => id);
      const isDone = answer
        ? (await answering.answer(ids, verdictOf(answer, answer.language), now ? [now] : [])).isDone
        : await takingBack.run(ids);
      if (!isDone) return onCounts();
    }
    onCounts();
    say(
      <Plural
        value={before.length}
        one="# is as it was before."
        other="# are as they were before."
      />,
    );
  }
  function saved({ read: now }: Saved, goesOn: boolean): void {
    const ids = comments.map(({ id }) => id);
    choosing.letGo();
    onCounts();
    say(
      <Plural
        value={comments.length}
        one="# comment is answered."
        other="# comments are answered together."
      />,
      () => void undo(comments, now),
    );
    const next = goesOn ? props.onGoOn(ids) : undefined;
    const last = comments.at(-1)?.number;
    requestAnimationFrame(() => focusRow(next ?? last ?? 0));
  }
  return (
    <section className="answer-together stack" aria-labelledby="together">
      <h2 id="together">
        <Plural value={comments.length} one="Answer # comment" other="Answer # comments together" />
      </h2>
      <Disclosure isOpen={comments.length <= 12} summary={<Trans>Which ones</Trans>}>
        <p className="row tight numbers">
          {comments.map(({ id, number }) => (
            <OpenLink key={id} number={number}>
              <Trans>No. {number}</Trans>
            </OpenLink>
          ))}
        </p>
      </Disclosure>
      {replaced > 0 && (
        <Notice kind="info">
          <Plural
            value={replaced}
            one="# of them has an answer already: this one comes in its place."
            other="# of them have answers already: this one comes in their place."
          />
        </Notice>
      )}
      <AnswerForm
        keptAs={`answer together in ${consultationId}`}
        about={t`One answer for many comments`}
        consultationId={consultationId}
        rules={rules}
        comments={comments}
        initial={verdictOf(one?.answer, asTextLanguage(languageOfAddress()))}
        standing={read}
        reflecting={[]}
        onSaved={saved}
        onOvertaken={onCounts}
      />
      <TroubleNotice trouble={takingBack.trouble ?? answering.trouble} />
    </section>
  );
}

/** The answers of these comments as they were read, each once. */
function answersOf(comments: readonly Chosen[]): ReadAnswer[] {
  const found = new Map(comments.map(({ answer }) => [answer?.id, answer]));
  return [...found.values()].flatMap((answer) =>
    answer ? [{ answerId: answer.id, revision: answer.revision }] : [],
  );
}

function byAnswer(comments: readonly Chosen[]): ReadonlyArray<readonly Chosen[]> {
  const groups = new Map<string, Chosen[]>();
  for (const comment of comments) {
    const id = comment.answer?.id ?? "";
    groups.set(id, [...(groups.get(id) ?? []), comment]);
  }
  return [...groups.values()];
}
