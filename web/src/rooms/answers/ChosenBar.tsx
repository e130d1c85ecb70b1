// What is chosen, and what is done with all of it at once.

import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "~/design/Button/Button";
import { CheckField } from "~/design/Field/Field";
import { Notice, TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { asChosen, type Choosing } from "./choosing";
import { DecideTogether } from "./DecideTogether";
import { MOST_AT_ONCE, useEveryComment } from "./everyComment";
import type { Filter } from "./filter";
import { useOpening } from "./opening";
import type { Row } from "./row";
import { useTakingBack } from "./takingBack";

interface ChosenBarProps {
  readonly consultationId: string;
  readonly slug: string;
  readonly rows: readonly Row[];
  readonly total: number;
  readonly only: Filter;
  readonly choosing: Choosing;
  readonly onCounts: () => void;
}

export function ChosenBar(props: ChosenBarProps): ReactNode {
  const { rows, total, choosing, consultationId } = props;
  const { chosen } = choosing;
  const open = useOpening();
  const every = useEveryComment(props.slug, props.only);
  const takingBack = useTakingBack(consultationId);
  const [isCut, setIsCut] = useState(false);
  const able = rows.filter((row) => row.viewerCanAnswer);
  const hasAll = able.length > 0 && able.every((row) => chosen.has(row.id));
  const answered = [...chosen.values()].filter((one) => one.answer);

  async function chooseEvery(): Promise<void> {
    const found = await every.read();
    if (!found) return;
    choosing.choose(found.comments);
    setIsCut(found.isCut);
  }
  async function takeBack(): Promise<void> {
    const ids = answered.map((one) => one.id);
    if (!(await takingBack.run(ids))) return;
    choosing.letGo();
    props.onCounts();
    say(
      <Plural
        value={ids.length}
        one="The answer to # comment is taken back."
        other="The answers to # comments are taken back."
      />,
    );
  }
  return (
    <div className="desk-bar stack tight screen-only">
      <div className="row tight spread">
        <CheckField
          label={
            chosen.size > 0 ? (
              <Plural value={chosen.size} one="# chosen" other="# chosen" />
            ) : (
              <Trans>Choose all shown</Trans>
            )
          }
          checked={hasAll}
          disabled={able.length === 0}
          onCheck={(isOn) => {
            setIsCut(false);
            if (isOn) choosing.choose([...chosen.values(), ...able.map(asChosen)]);
            else choosing.letGo();
          }}
        />
        {chosen.size > 0 && (
          <Button isSmall look="quiet" onClick={choosing.letGo}>
            <Trans>Let go</Trans>
          </Button>
        )}
      </div>
      {(chosen.size > 0 || every.isReading) && (
        <div className="row tight">
          <Button isSmall look="main" onClick={() => open("chosen")}>
            <Trans>Answer together</Trans>
          </Button>
          <DecideTogether
            consultationId={consultationId}
            choosing={choosing}
            onCounts={props.onCounts}
          />
          {answered.length > 0 && (
            <Button isSmall isBusy={takingBack.isRunning} onClick={() => void takeBack()}>
              <Plural
                value={answered.length}
                one="Take # answer back"
                other="Take # answers back"
              />
            </Button>
          )}
          {total > rows.length && chosen.size < total && (
            <Button
              isSmall
              look="quiet"
              isBusy={every.isReading}
              onClick={() => void chooseEvery()}
            >
              <Plural
                value={total}
                one="Choose the # of this list"
                other="Choose all # of this list"
              />
            </Button>
          )}
        </div>
      )}
      {isCut && (
        <Notice kind="info" isNew>
          <Trans>
            At most {MOST_AT_ONCE} are answered at once: the first of the list are chosen.
          </Trans>
        </Notice>
      )}
      <TroubleNotice trouble={every.trouble ?? takingBack.trouble} />
    </div>
  );
}
