// Who sent the files and when they came, as a coordinator says it.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { TextField } from "~/design/Field/Field";
import { ForOrganisation } from "./CaptureSource";
import type { Source } from "./sitting";
import { saidIn } from "./zoned";

export type Sender = Pick<Source, "organisation" | "speaker" | "day" | "hour">;

interface ReturnSourceProps {
  readonly sender: Sender;
  readonly window: {
    readonly zone: string;
    readonly opensAt: string | null | undefined;
    readonly closesAt: string | null | undefined;
  };
  readonly onChange: (part: Partial<Sender>) => void;
}

export function ReturnSource({ sender, window, onChange }: ReturnSourceProps): ReactNode {
  const day = (at: string | null | undefined): string | undefined =>
    at ? saidIn(window.zone, Date.parse(at)).day : undefined;
  return (
    <>
      <ForOrganisation
        organisation={sender.organisation}
        onChange={(organisation) => onChange({ organisation })}
      />
      <div className="bring-source">
        <TextField
          type="date"
          label={<Trans>Received on</Trans>}
          required
          min={day(window.opensAt)}
          max={day(window.closesAt)}
          value={sender.day}
          onChange={(event) => onChange({ day: event.target.value })}
        />
        <TextField
          type="time"
          label={<Trans>at</Trans>}
          value={sender.hour}
          onChange={(event) => onChange({ hour: event.target.value })}
        />
        <TextField
          label={<Trans>Who said what names nobody in the file</Trans>}
          isOptional
          maxLength={200}
          value={sender.speaker}
          onChange={(event) => onChange({ speaker: event.target.value })}
        />
      </div>
    </>
  );
}
