// The first and the last day, and how they are reckoned while they are being typed.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, Suspense, useDeferredValue } from "react";
import { TextField } from "~/design/Field/Field";
import { Loading } from "~/design/Loading/Loading";
import { ChangingForm } from "./ChangingForm";
import { useChanging } from "./changing";
import { type OpeningProps, todayIn } from "./opening";
import { WindowReckoned } from "./WindowReckoned";

export function OpeningWindow({ consultation }: OpeningProps): ReactNode {
  const { zone, rulePack } = consultation;
  const read = { opensOn: consultation.opensOn ?? "", closesOn: consultation.closesOn ?? "" };
  const form = useChanging(consultation, "window", read);
  const { opensOn, closesOn } = form.value;
  const reckoned = useDeferredValue(form.value);
  return (
    <div className="opening-window">
      <ChangingForm
        {...form}
        onUndo={form.undo}
        onSave={() =>
          form.save((changed) => ({
            ...(changed.opensOn !== undefined && { opensOn: changed.opensOn || null }),
            ...(changed.closesOn !== undefined && { closesOn: changed.closesOn || null }),
          }))
        }
      >
        <p className="quiet">
          <Trans>From the first hour of the first day to 23:59 of the last, {zone}.</Trans>
        </p>
        <div className="row top">
          <TextField
            type="date"
            label={<Trans>First day</Trans>}
            min={todayIn(zone)}
            value={opensOn}
            wrong={form.trouble?.fields["opensOn"]}
            onChange={(event) => form.change({ opensOn: event.target.value })}
          />
          <TextField
            type="date"
            label={<Trans>Last day</Trans>}
            min={opensOn || todayIn(zone)}
            value={closesOn}
            wrong={form.trouble?.fields["closesOn"]}
            onChange={(event) => form.change({ closesOn: event.target.value })}
          />
        </div>
      </ChangingForm>
      {reckoned.opensOn && (
        <Suspense fallback={<Loading />}>
          <WindowReckoned
            rulePackId={rulePack.id}
            opensOn={reckoned.opensOn}
            closesOn={reckoned.closesOn || null}
            onTake={(day) => form.change({ closesOn: day })}
          />
        </Suspense>
      )}
    </div>
  );
}
