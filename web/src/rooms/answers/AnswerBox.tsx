// The answer to the comment that is open: as it stands, and the form that gives or changes it.

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { asTextLanguage } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { Choices } from "~/design/Choice/Choices";
import { Notice, TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import type {
  AnswerBox_comment$data,
  AnswerBox_comment$key,
} from "./__generated__/AnswerBox_comment.graphql";
import type { answerRules_consultation$key } from "./__generated__/answerRules_consultation.graphql";
import { AnswerForm } from "./AnswerForm";
import { AnswerStanding } from "./AnswerStanding";
import { type Saved, useAnswering } from "./answering";
import { useAnswerRules } from "./answerRules";
import { useTakingBack } from "./takingBack";
import { focusRow } from "./useDeskKeys";
import { useHasBegun } from "./useHasBegun";
import { type ReadAnswer, verdictOf } from "./verdict";

interface AnswerBoxProps {
  readonly comment: AnswerBox_comment$key;
  readonly consultation: answerRules_consultation$key;
  readonly consultationId: string;
  readonly hasForm: boolean;
  readonly onStale: () => void;
  readonly onCounts: () => void;
  readonly onGoOn: (done: readonly string[]) => number | undefined;
}

export function AnswerBox(props: AnswerBoxProps): ReactNode {
  const { t } = useLingui();
  const { consultationId, onCounts } = props;
  const comment = useFragment(
    graphql`
      fragment AnswerBox_comment on Comment {
        id
        number
        publicity
        state
        viewerCanAnswer
        viewerCannotAnswerReasons
        isChangedSinceAnswered
        projections {
          id
          state
          version {
            id
          }
          paragraph {
            id
          }
        }
        answer {
          id
          revision
          outcome
          reason
          reasonHtml
          language
          publishedAt
          recommendedBy {
            name
          }
          reflectedVersion {
            id
          }
          reflectedIn {
            id
          }
          comments(first: 100) {
            totalCount
          }
          ...AnswerStanding_answer
        }
      }
    `,
    props.comment,
  );
  const rules = useAnswerRules(props.consultation);
  const { id, number, answer, viewerCanAnswer } = comment;
  const keptAs = `answer to ${id}`;
  const [hasBegun, setHasBegun] = useHasBegun(keptAs);
  const [isRevised, setIsRevised] = useState(false);
  // An answer that comes while one writes is somebody else's: it is not changed for all it answers.
  const [isForAll, setIsForAll] = useState(answer != null);
  const answering = useAnswering(consultationId);
  const takingBack = useTakingBack(consultationId);
  const isShown = props.hasForm && viewerCanAnswer && (!answer || isRevised || hasBegun);
  const shared = answer?.comments.totalCount ?? 0;

  /** Back to what was answered before, in place of what is answered now. */
  async function undo(now: ReadAnswer | undefined): Promise<void> {
    const verdict = answer && verdictOf(answer, answer.language);
    const isUndone = verdict
      ? (await answering.answer([id], verdict, now ? [now] : [])).isDone
      : await takingBack.run([id]);
    if (!isUndone) return;
    onCounts();
    say(<Trans>No. {number} is as it was before.</Trans>);
  }
  function close(): void {
    setHasBegun(false);
    setIsRevised(false);
  }
  function saved({ read }: Saved, goesOn: boolean): void {
    close();
    onCounts();
    const isOfMany = isForAll && shared > 1;
    say(<Trans>No. {number} is answered.</Trans>, isOfMany ? undefined : () => void undo(read));
    if (!goesOn) return;
    const next = props.onGoOn([id]);
    if (next === undefined) say(<Trans>No other comment of this list waits for an answer.</Trans>);
    requestAnimationFrame(() => focusRow(next ?? number));
  }
  return (
    <section className="answer-box stack">
      <h3>
        <Trans>Answer</Trans>
      </h3>
      {comment.isChangedSinceAnswered && (
        <Notice kind="warning" title={<Trans>The comment was changed after it was answered</Trans>}>
          <Trans>
            The answers can be published once somebody has looked at this one again: revise it, or
            save it as it is.
          </Trans>
        </Notice>
      )}
      {answer && (
        <AnswerStanding
          answer={answer}
          onChanged={onCounts}
          onGone={props.onStale}
          actions={
            props.hasForm &&
            viewerCanAnswer &&
            !isShown && (
              <>
                <Button isSmall data-begins-answer onClick={() => setIsRevised(true)}>
                  <Trans>Revise</Trans>
                </Button>
                <Button
                  isSmall
                  look="quiet"
                  isBusy={takingBack.isRunning}
                  onClick={() => {
                    void takingBack.run([id]).then((isDone) => {
                      if (!isDone) return;
                      onCounts();
                      say(
                        <Trans>No. {number} waits for an answer again.</Trans>,
                        () => void undo(undefined),
                      );
                    });
                  }}
                >
                  {shared > 1 ? (
                    <Trans>Take back from this comment</Trans>
                  ) : (
                    <Trans>Take back</Trans>
                  )}
                </Button>
              </>
            )
          }
        />
      )}
      <TroubleNotice trouble={takingBack.trouble ?? answering.trouble} />
      {!viewerCanAnswer && !answer?.publishedAt && (
        <Notice kind="info">{comment.viewerCannotAnswerReasons.join(" ")}</Notice>
      )}
      {isShown && (
        <AnswerForm
          keptAs={keptAs}
          about={t`Answer to no. ${number}`}
          consultationId={consultationId}
          rules={rules}
          comments={[comment]}
          initial={verdictOf(answer, asTextLanguage(languageOfAddress()))}
          standing={answer ? [{ answerId: answer.id, revision: answer.revision }] : []}
          standingAnswer={answer ?? null}
          revises={answer != null && (isForAll || shared < 2)}
          reflecting={reflecting(comment)}
          above={
            shared > 1 && (
              <Choices
                legend={t`It answers ${shared} comments together`}
                value={isForAll ? "all" : "one"}
                onChoose={(which) => setIsForAll(which === "all")}
                options={[
                  {
                    value: "all",
                    name: <Plural value={shared} one="Change it" other="Change it for all #" />,
                  },
                  { value: "one", name: <Trans>Answer this comment apart</Trans> },
                ]}
              />
            )
          }
          onBegun={() => setHasBegun(true)}
          onSaved={saved}
          onStale={props.onStale}
          onOvertaken={onCounts}
          {...(answer ? { onCancel: close } : {})}
        />
      )}
    </section>
  );
}

/** The paragraphs where it stands in later versions. */
function reflecting({ projections }: AnswerBox_comment$data): Array<{
  versionId: string;
  paragraphId: string;
}> {
  return projections.flatMap(({ state, version, paragraph }) =>
    version && paragraph && state !== "LOST"
      ? [{ versionId: version.id, paragraphId: paragraph.id }]
      : [],
  );
}
