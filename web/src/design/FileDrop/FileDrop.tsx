// Takes one file, chosen or dropped, sends it, and shows how far that is.

import { Trans, useLingui } from "@lingui/react/macro";
import { FileUp } from "lucide-react";
import { type DragEvent, type ReactNode, useId, useState } from "react";
import { Button } from "~/design/Button/Button";
import { Notice } from "~/design/Notice/Notice";
import { Progress } from "~/design/Progress/Progress";
import { type Upload, upload } from "~/graph/upload";
import "./FileDrop.css";

interface FileDropProps {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  /** Endings that may be chosen: `.docx,.odt`. */
  readonly accept: string;
  /** What was sent, by the id under which an act may name it; undefined once it is taken away. */
  readonly onReady: (file: { readonly id: string; readonly name: string } | undefined) => void;
}

type State =
  | { readonly is: "empty" }
  | {
      readonly is: "sending";
      readonly name: string;
      readonly sent: number;
      readonly upload: Upload;
    }
  | { readonly is: "ready"; readonly name: string }
  | { readonly is: "refused"; readonly message: string };

export function FileDrop({ label, help, accept, onReady }: FileDropProps): ReactNode {
  const { t } = useLingui();
  const id = useId();
  const [state, setState] = useState<State>({ is: "empty" });

  async function send(file: File | undefined): Promise<void> {
    if (!file) return;
    const sending = upload(file, (sent) =>
      setState({ is: "sending", name: file.name, sent, upload: sending }),
    );
    setState({ is: "sending", name: file.name, sent: 0, upload: sending });
    try {
      onReady({ id: await sending.done, name: file.name });
      setState({ is: "ready", name: file.name });
    } catch (error) {
      const reason = error instanceof Error ? error.message : "";
      const message = reason || t`The file could not be sent.`;
      setState(sending.isStopped() ? { is: "empty" } : { is: "refused", message });
    }
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    void send(event.dataTransfer.files[0]);
  }

  function takeAway(): void {
    if (state.is === "sending") state.upload.stop();
    setState({ is: "empty" });
    onReady(undefined);
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help && <p className="quiet small">{help}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way, for mice */}
      <div className="file-drop" onDrop={drop} onDragOver={(event) => event.preventDefault()}>
        {state.is === "sending" || state.is === "ready" ? (
          <>
            {state.is === "sending" ? (
              <Progress label={state.name} value={state.sent} />
            ) : (
              <strong>{state.name}</strong>
            )}
            <Button isSmall look="quiet" onClick={takeAway}>
              <Trans>Take away</Trans>
            </Button>
          </>
        ) : (
          <>
            <FileUp aria-hidden="true" size={20} />
            <input
              id={id}
              type="file"
              accept={accept}
              onChange={(event) => void send(event.target.files?.[0])}
            />
          </>
        )}
      </div>
      {state.is === "refused" && <Notice kind="trouble" isNew title={state.message} />}
    </div>
  );
}
