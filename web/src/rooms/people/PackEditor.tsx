import { Trans } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { TextArea } from "~/design/Field/Field";
import { Notice, TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import type { PackEditorMutation } from "./__generated__/PackEditorMutation.graphql";

interface Wrong {
  readonly path: string;
  readonly message: string;
}

interface PackEditorProps {
  readonly packKey: string;
  readonly text: string;
  readonly revision: number;
}

/** What is written, and on which revision it was begun. */
interface Begun {
  readonly text: string;
  readonly revision: number;
}

/** The pack as text. What is wrong in it comes back place by place, and nothing is saved until then. */
export function PackEditor({ packKey, text, revision }: PackEditorProps): ReactNode {
  const router = useRouter();
  const kept = useKept<Begun>(`rules ${packKey}`, { text, revision });
  const { value, set, forget, wasFound } = kept;
  const isChanged = value.text !== text;
  const isOvertaken = isChanged && value.revision !== revision;
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const { run, isRunning, trouble } = useAct<PackEditorMutation>(graphql`
    mutation PackEditorMutation($input: EditRulePackInput!) {
      editRulePack(input: $input) {
        __typename
        ... on EditRulePackSuccess {
          rulePack {
            id
            revision
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

  async function save(): Promise<void> {
    // Whoever saves over a newer revision has seen it: it stands above.
    const { done, payload } = await run({ text: value.text, revision });
    if (payload?.__typename === "ConflictProblem") await router.invalidate();
    const fields = payload && "fields" in payload ? (payload.fields ?? []) : [];
    setWrong(fields);
    if (!done?.rulePack) return;
    await forget();
    say(<Trans>Saved as revision {done.rulePack.revision}.</Trans>);
    await router.invalidate();
  }

  return (
    <>
      {isOvertaken ? (
        <Notice
          kind="warning"
          title={
            <Trans>
              You began on revision {value.revision}; somebody saved revision {revision} since
            </Trans>
          }
        >
          <Disclosure summary={<Trans>The rules as they stand now</Trans>}>
            <pre className="pack-text">{text}</pre>
          </Disclosure>
        </Notice>
      ) : (
        wasFound && (
          <Notice>
            <Trans>What you changed here before, and did not save, is still here.</Trans>
          </Notice>
        )
      )}
      <TextArea
        label={<Trans>Rules, as YAML</Trans>}
        className="pack-text"
        rows={24}
        spellCheck={false}
        lang="en"
        value={value.text}
        onChange={(event) => set({ ...value, text: event.target.value })}
      />
      {wrong.length > 0 ? (
        <Notice kind="trouble" isNew title={trouble?.message}>
          <ul>
            {wrong.map(({ path, message }) => (
              <li key={path + message}>{message}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <TroubleNotice trouble={trouble} />
      )}
      <div className="row">
        <Button look="main" isBusy={isRunning} disabled={!isChanged} onClick={() => void save()}>
          {isOvertaken ? <Trans>Save mine over it</Trans> : <Trans>Save as a new revision</Trans>}
        </Button>
        {isChanged && (
          <Button look="quiet" onClick={() => void forget()}>
            <Trans>Throw my changes away</Trans>
          </Button>
        )}
      </div>
    </>
  );
}
