// How safe one's words are: kept on this device, on their way, received, or why not.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Notice } from "~/design/Notice/Notice";
import type { KeptWords } from "~/graph/keeping";
import type { Sent } from "./outbox";
import type { Written } from "./written";

interface KeptStateProps {
  readonly kept: KeptWords<Written>;
  readonly sent: Sent | "sending" | undefined;
}

export function KeptState({ kept, sent }: KeptStateProps): ReactNode {
  if (sent !== undefined && sent !== "sending" && sent.is === "refused") {
    return (
      <Notice kind="trouble" isNew title={sent.message}>
        <Trans>Your words are kept on this device, and listed on your desk.</Trans>
      </Notice>
    );
  }
  return (
    <p className="quiet small kept-state" role="status">
      <State kept={kept} sent={sent} />
    </p>
  );
}

function State({ kept, sent }: KeptStateProps): ReactNode {
  if (sent === "sending") return <Trans>Sending…</Trans>;
  if (!kept.isKept) return <Trans>Keeping…</Trans>;
  return kept.wasFound ? (
    <Trans>You began this earlier; it was kept on this device.</Trans>
  ) : (
    <Trans>Kept on this device as you type.</Trans>
  );
}
