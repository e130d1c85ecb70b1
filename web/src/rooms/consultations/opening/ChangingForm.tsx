// The frame of one form of the opening desk: its fields, and saving what was changed in them.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "~/design/Button/Button";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import type { Trouble } from "~/graph/act";
import { Form } from "~/rooms/people/Form";

interface ChangingFormProps {
  readonly isChanged: boolean;
  readonly isRunning: boolean;
  readonly trouble: Trouble | undefined;
  readonly onSave: () => Promise<boolean>;
  readonly onUndo: () => Promise<void>;
  readonly children: ReactNode;
}

export function ChangingForm(props: ChangingFormProps): ReactNode {
  async function save(): Promise<void> {
    if (props.isChanged && (await props.onSave())) say(<Trans>Saved.</Trans>);
  }
  return (
    <Form onSend={save}>
      {props.children}
      <TroubleNotice trouble={props.trouble} />
      <div className="row tight">
        <Button type="submit" look={props.isChanged ? "main" : "plain"} isBusy={props.isRunning}>
          <Trans>Save</Trans>
        </Button>
        {props.isChanged && (
          <>
            <Button look="quiet" onClick={() => void props.onUndo()}>
              <Trans>Undo</Trans>
            </Button>
            <span className="quiet small">
              <Trans>Not saved yet; kept on this device.</Trans>
            </span>
          </>
        )}
      </div>
    </Form>
  );
}
