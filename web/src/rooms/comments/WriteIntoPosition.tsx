import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql } from "react-relay";
import { asTextLanguage } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { useAct } from "~/graph/act";
import type { WriteIntoPositionMutation } from "./__generated__/WriteIntoPositionMutation.graphql";
import { WordsForm, wordsInput } from "./WordsForm";

interface WriteIntoPositionProps {
  readonly positionId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** A comment on the document as a whole, written by the lead for the organisation. */
export function WriteIntoPosition({
  positionId,
  onDone,
  onCancel,
}: WriteIntoPositionProps): ReactNode {
  const write = useAct<WriteIntoPositionMutation>(graphql`
    mutation WriteIntoPositionMutation($input: WriteIntoPositionInput!) {
      writeIntoPosition(input: $input) {
        __typename
        ... on WriteIntoPositionSuccess {
          comment {
            id
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
  const language = asTextLanguage(languageOfAddress());
  return (
    <WordsForm
      title={<Trans>On the whole document</Trans>}
      initial={{ kind: "REMARK", text: "", wording: "", language }}
      before={null}
      verb={<Trans>Put into the position</Trans>}
      keptAs={{ key: `position ${positionId}`, about: "" }}
      isBusy={write.isRunning}
      trouble={write.trouble}
      onSave={async (words) => {
        const { done } = await write.run({ positionId, words: wordsInput(words) });
        if (done) onDone();
        return done !== undefined;
      }}
      onCancel={onCancel}
    />
  );
}
