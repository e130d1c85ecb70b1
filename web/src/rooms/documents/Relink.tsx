// Says where a paragraph really comes from: an old paragraph, or nowhere.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Choices } from "~/design/Choice/Choices";
import { TextField } from "~/design/Field/Field";
import { TroubleNotice } from "~/design/Notice/Notice";
import { useAct } from "~/graph/act";
import type { RelinkMutation } from "./__generated__/RelinkMutation.graphql";
import { candidates, type OldParagraph } from "./candidates";

interface RelinkProps {
  readonly paragraph: OldParagraph;
  readonly previous: readonly OldParagraph[];
  readonly removed: readonly string[];
  readonly onDone: () => void;
}

const NEW = "new"; // it continues none

export function Relink({ paragraph, previous, removed, onDone }: RelinkProps): ReactNode {
  const { t } = useLingui();
  const [search, setSearch] = useState("");
  const [from, setFrom] = useState<string>();
  const { run, isRunning, trouble } = useAct<RelinkMutation>(graphql`
    mutation RelinkMutation($input: RelinkParagraphInput!) {
      relinkParagraph(input: $input) {
        __typename
        ... on RelinkParagraphSuccess {
          paragraph {
            id
            version {
              ...WhatBecame_version
              ...UnsureLinks_version
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
  async function relink(): Promise<void> {
    const fromParagraphId = from === NEW ? null : (from ?? null);
    if ((await run({ paragraphId: paragraph.id, fromParagraphId })).done) onDone();
  }
  const found = candidates(paragraph, previous, new Set(removed), search);
  return (
    <div className="stack">
      <TextField
        label={<Trans>Search the text of the version before</Trans>}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Choices
        legend={<Trans>Where it comes from</Trans>}
        value={from}
        onChoose={setFrom}
        options={[
          ...found.map(({ id, label, text }) => ({ value: id, name: `${label} ${text}`.trim() })),
          { value: NEW, name: t`From nowhere: it is new` },
        ]}
      />
      <TroubleNotice trouble={trouble} />
      <div className="row tight">
        <Button
          isSmall
          look="main"
          isBusy={isRunning}
          disabled={from === undefined}
          onClick={() => void relink()}
        >
          <Trans>Link</Trans>
        </Button>
        <Button isSmall onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  );
}
