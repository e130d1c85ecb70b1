import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Moment } from "~/design/Moment/Moment";
import { TroubleNotice } from "~/design/Notice/Notice";
import { Tag } from "~/design/Tag/Tag";
import type { HolidayLine_holiday$key } from "./__generated__/HolidayLine_holiday.graphql";
import { Asked } from "./Asked";
import type { Extended } from "./ExtendedNotice";
import { useRemoveHoliday, useSetHoliday } from "./holidayActs";

interface HolidayLineProps {
  readonly calendar: string;
  readonly holiday: HolidayLine_holiday$key;
  readonly onExtended: (consultations: readonly Extended[]) => void;
}

export function HolidayLine({ calendar, onExtended, ...props }: HolidayLineProps): ReactNode {
  const holiday = useFragment(
    graphql`
      fragment HolidayLine_holiday on Holiday
      @argumentDefinitions(language: { type: "Language" }) {
        day
        status
        source
        name(language: $language)
        sq: name(language: ALBANIAN)
        sr: name(language: SERBIAN)
        en: name(language: ENGLISH)
      }
    `,
    props.holiday,
  );
  const { day, name, sq, sr, en, source, status } = holiday;
  const setting = useSetHoliday();
  const removing = useRemoveHoliday();

  async function confirm(): Promise<void> {
    const names = { sq, sr, en };
    const done = await setting.run({ calendar, day, name: names, status: "CONFIRMED" });
    if (done) onExtended(done);
  }

  async function remove(): Promise<boolean> {
    const done = await removing.run({ calendar, day });
    if (done) onExtended(done);
    return done !== undefined;
  }

  return (
    <tr>
      <td>
        <Moment at={day} as="binding" />
      </td>
      <td>
        {name}
        {source && <Source source={source} />}
      </td>
      <td>
        {status === "ESTIMATED" ? (
          <Tag tone="partly">
            <Trans>estimated</Trans>
          </Tag>
        ) : (
          <Tag tone="accepted">
            <Trans>confirmed</Trans>
          </Tag>
        )}
      </td>
      <td className="day-acts">
        <div className="row tight">
          {status === "ESTIMATED" && (
            <Button isSmall isBusy={setting.isRunning} onClick={() => void confirm()}>
              <Trans>Confirm</Trans>
            </Button>
          )}
          <Asked
            look="quiet"
            name={<Trans>Remove</Trans>}
            title={<Trans>Make {name} a working day?</Trans>}
            verb={<Trans>Remove the day off</Trans>}
            isDangerous
            isBusy={removing.isRunning}
            trouble={removing.trouble}
            onSure={remove}
          >
            <Trans>
              Windows that open from now on count it as a working day. Those that are open keep
              their last day.
            </Trans>
          </Asked>
        </div>
        <TroubleNotice trouble={setting.trouble} />
      </td>
    </tr>
  );
}

function Source({ source }: { readonly source: string }): ReactNode {
  return (
    <div className="quiet small">
      {/^https?:/.test(source) ? (
        <a href={source}>
          <Trans>Source</Trans>
        </a>
      ) : (
        source
      )}
    </div>
  );
}
