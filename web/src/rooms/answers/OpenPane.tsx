// Beside the list: the answer to all that is chosen, and the comment that is open.

import { Trans } from "@lingui/react/macro";
import { ArrowLeft } from "lucide-react";
import { type ReactNode, Suspense, useDeferredValue } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { Loading } from "~/design/Loading/Loading";
import type { OpenPane_consultation$key } from "./__generated__/OpenPane_consultation.graphql";
import { AnswerTogether } from "./AnswerTogether";
import type { Choosing } from "./choosing";
import { OpenComment } from "./OpenComment";
import { type Open, useOpening } from "./opening";

interface OpenPaneProps {
  readonly consultation: OpenPane_consultation$key;
  readonly shown: Open;
  /** Whether somebody opened it, so that it takes the list's place on a narrow screen. */
  readonly isTaken: boolean;
  /** Whether the list has any. */
  readonly hasComments: boolean;
  readonly choosing: Choosing;
  readonly onCounts: () => void;
  /** Opens the next that waits for an answer; gives its number, if there is one. */
  readonly onGoOn: (done: readonly string[]) => number | undefined;
}

export function OpenPane(props: OpenPaneProps): ReactNode {
  const { choosing, shown } = props;
  const open = useOpening();
  const consultation = useFragment(
    graphql`
      fragment OpenPane_consultation on Consultation
      @argumentDefinitions(language: { type: "Language" }) {
        id
        ...answerRules_consultation @arguments(language: $language)
      }
    `,
    props.consultation,
  );
  const number = typeof shown === "number" ? shown : undefined;
  const deferred = useDeferredValue(number);
  return (
    <>
      {props.isTaken && (
        <div className="narrow-only">
          <Button isSmall look="quiet" onClick={() => open(undefined)}>
            <ArrowLeft aria-hidden="true" size={18} />
            <Trans>Back to the list</Trans>
          </Button>
        </div>
      )}
      {choosing.chosen.size > 0 && (
        <AnswerTogether
          consultation={consultation}
          consultationId={consultation.id}
          choosing={choosing}
          onCounts={props.onCounts}
          onGoOn={props.onGoOn}
        />
      )}
      {deferred === undefined ? (
        choosing.chosen.size === 0 &&
        props.hasComments && (
          <Empty title={<Trans>Open a comment to answer it</Trans>}>
            <Trans>Or choose several and answer them together.</Trans>
          </Empty>
        )
      ) : (
        <div className={deferred === number ? undefined : "fading"}>
          <Suspense fallback={<Loading />}>
            <OpenComment
              key={deferred}
              number={deferred}
              consultation={consultation}
              consultationId={consultation.id}
              hasForm={choosing.chosen.size === 0}
              onCounts={props.onCounts}
              onGoOn={props.onGoOn}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}
