import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "~/design/Button/Button";
import { Choices } from "~/design/Choice/Choices";
import { TextField } from "~/design/Field/Field";
import { TroubleNotice } from "~/design/Notice/Notice";
import type { Extended } from "./ExtendedNotice";
import { Form } from "./Form";
import { useSetHoliday } from "./holidayActs";
import { given, NO_TEXTS, Texts } from "./Texts";

interface HolidayFormProps {
  readonly calendar: string;
  readonly year: number;
  readonly onExtended: (consultations: readonly Extended[]) => void;
}

/** A new day off, or another name or certainty for one that is set. */
export function HolidayForm({ calendar, year, onExtended }: HolidayFormProps): ReactNode {
  const { t } = useLingui();
  const [day, setDay] = useState("");
  const [names, setNames] = useState(NO_TEXTS);
  const [status, setStatus] = useState<"CONFIRMED" | "ESTIMATED">("CONFIRMED");
  const { run, isRunning, trouble } = useSetHoliday();

  async function send(): Promise<void> {
    const done = await run({ calendar, day, name: given(names), status });
    if (!done) return;
    onExtended(done);
    setDay("");
    setNames(NO_TEXTS);
  }

  return (
    <Form onSend={send}>
      <TextField
        label={<Trans>Day</Trans>}
        type="date"
        required
        min={`${year}-01-01`}
        max={`${year}-12-31`}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <Texts label={t`What is celebrated`} texts={names} onChange={setNames} />
      <Choices
        legend={<Trans>How certain</Trans>}
        isRow
        value={status}
        onChoose={setStatus}
        options={[
          { value: "CONFIRMED", name: <Trans>confirmed</Trans> },
          { value: "ESTIMATED", name: <Trans>estimated</Trans> },
        ]}
      />
      <TroubleNotice trouble={trouble} />
      <div className="row">
        <Button type="submit" isBusy={isRunning}>
          <Trans>Set the day off</Trans>
        </Button>
      </div>
    </Form>
  );
}
