import { Trans } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { Button } from "~/design/Button/Button";
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
}

/** The pack as text. What is wrong in it comes back place by place, and nothing is saved until then. */
export function PackEditor({ packKey, text }: PackEditorProps): ReactNode {
  const router = useRouter();
  const { value, set, forget, wasFound } = useKept(`rule pack ${packKey}`, text);
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
    const { done, payload } = await run({ text: value });
    const fields = payload && "fields" in payload ? (payload.fields ?? []) : [];
    setWrong(fields);
    if (!done?.rulePack) return;
    await forget();
    say(<Trans>Saved as revision {done.rulePack.revision}.</Trans>);
    await router.invalidate();
  }

  return (
    <>
      {wasFound && (
        <Notice>
          <Trans>What you changed here before, and did not save, is still here.</Trans>
        </Notice>
      )}
      <TextArea
        label={<Trans>Rules, as YAML</Trans>}
        className="pack-text"
        rows={24}
        spellCheck={false}
        lang="en"
        value={value}
        onChange={(event) => set(event.target.value)}
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
        <Button
          look="main"
          isBusy={isRunning}
          disabled={value === text}
          onClick={() => void save()}
        >
          <Trans>Save as a new revision</Trans>
        </Button>
        {value !== text && (
          <Button look="quiet" onClick={() => void forget()}>
            <Trans>Throw my changes away</Trans>
          </Button>
        )}
      </div>
    </>
  );
}
