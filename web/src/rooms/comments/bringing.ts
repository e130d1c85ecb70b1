// How files are brought: one after the other, each sent, then read; what came of each stays seen.

import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay";
import { useAct } from "~/graph/act";
import { upload } from "~/graph/upload";
import type { bringingMutation } from "./__generated__/bringingMutation.graphql";

export interface Brought {
  readonly key: string;
  readonly name: string;
  readonly is: "waiting" | "sending" | "reading" | "read" | "refused";
  /** Of the file that is sent, 0 to 1. */
  readonly sent?: number;
  readonly returnId?: string;
  readonly found?: number;
  readonly message?: string;
}

type Input = Omit<bringingMutation["variables"]["input"], "clientMutationId" | "uploadId">;

interface Bringing {
  readonly brought: readonly Brought[];
  readonly isBringing: boolean;
  readonly bring: (files: readonly File[], input: Input) => Promise<void>;
}

export function useBringing(onRead: () => void): Bringing {
  const { t } = useLingui();
  const [brought, setBrought] = useState<readonly Brought[]>([]);
  const [isBringing, setBringing] = useState(false);
  const { run } = useAct<bringingMutation>(graphql`
    mutation bringingMutation($input: ReadWordReturnInput!) {
      readWordReturn(input: $input) {
        __typename
        ... on ReadWordReturnSuccess {
          wordReturn {
            id
            finds(first: 1) {
              totalCount
            }
          }
        }
        ... on Problem {
          message
        }
        ... on InvalidProblem {
          fields {
            path
            message
          }
        }
      }
    }
  `);
  const tell = (key: string, news: Partial<Brought>): void =>
    setBrought((all) => all.map((one) => (one.key === key ? { ...one, ...news } : one)));

  async function bringOne(key: string, file: File, input: Input): Promise<Partial<Brought>> {
    try {
      tell(key, { is: "sending", sent: 0 });
      const uploadId = await upload(file, (sent) => tell(key, { sent })).done;
      tell(key, { is: "reading" });
      const { done, trouble } = await run({ ...input, uploadId });
      if (!done?.wordReturn) {
        return { is: "refused", message: reasonOf(trouble) || t`It could not be read.` };
      }
      const { id, finds } = done.wordReturn;
      return { is: "read", returnId: id, found: finds.totalCount };
    } catch (error) {
      const reason = error instanceof Error ? error.message : "";
      return { is: "refused", message: reason || t`The file could not be sent.` };
    }
  }

  async function bring(files: readonly File[], input: Input): Promise<void> {
    const begun = files.map((file) => ({ key: crypto.randomUUID(), file }));
    setBrought((all) => [
      ...begun.map(({ key, file }) => ({ key, name: file.name, is: "waiting" }) as const),
      ...all,
    ]);
    setBringing(true);
    for (const { key, file } of begun) tell(key, await bringOne(key, file, input));
    setBringing(false);
    onRead();
  }
  return { brought, isBringing, bring };
}

interface Told {
  readonly message: string;
  readonly fields: Readonly<Record<string, string>>;
}

function reasonOf(trouble: Told | undefined): string {
  return Object.values(trouble?.fields ?? {})[0] ?? trouble?.message ?? "";
}
