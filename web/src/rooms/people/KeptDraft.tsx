import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { useReload } from "~/app/page";
import { Button, ButtonLink } from "~/design/Button/Button";
import { Moment } from "~/design/Moment/Moment";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import type { KeptDraft_keptDraft$key } from "./__generated__/KeptDraft_keptDraft.graphql";
import type { KeptDraftMutation } from "./__generated__/KeptDraftMutation.graphql";
import { Asked } from "./Asked";

/** Words that were not taken: to be copied, taken up where it is open again, or thrown away. */
export function KeptDraft(props: { readonly keptDraft: KeptDraft_keptDraft$key }): ReactNode {
  const reload = useReload();
  const { id, keptAt, text, proposedWording, consultation, editOf } = useFragment(
    graphql`
      fragment KeptDraft_keptDraft on KeptDraft
      @argumentDefinitions(language: { type: "Language" }) {
        id
        keptAt
        text
        proposedWording
        editOf {
          number
        }
        consultation {
          slug
          phase
          title(language: $language)
        }
      }
    `,
    props.keptDraft,
  );
  const discard = useAct<KeptDraftMutation>(graphql`
    mutation KeptDraftMutation($input: DiscardKeptDraftInput!) {
      discardKeptDraft(input: $input) {
        __typename
        ... on DiscardKeptDraftSuccess {
          keptDraftId
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
  const words = [proposedWording, text].filter(Boolean).join("\n\n");
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(words);
    say(<Trans>Copied</Trans>);
  }
  async function throwAway(): Promise<boolean> {
    const { done } = await discard.run({ keptDraftId: id });
    if (done) void reload();
    return done !== undefined;
  }
  return (
    <li>
      <div>
        <p className="kept-words">{words}</p>
        <p className="quiet small">
          {consultation.title} · <Moment at={keptAt} as="hours" />
          {editOf && (
            <>
              {" · "}
              <Trans>to change comment no. {editOf.number}</Trans>
            </>
          )}
        </p>
      </div>
      <div className="row tight">
        {consultation.phase === "OPEN" && (
          <ButtonLink isSmall to="/consultations/$slug" params={{ slug: consultation.slug }}>
            <Trans>To the consultation, which is open again</Trans>
          </ButtonLink>
        )}
        <Button isSmall onClick={() => void copy()}>
          <Trans>Copy the words</Trans>
        </Button>
        <Asked
          name={<Trans>Throw away</Trans>}
          title={<Trans>Throw these words away?</Trans>}
          verb={<Trans>Throw away</Trans>}
          isDangerous
          isBusy={discard.isRunning}
          trouble={discard.trouble}
          onSure={throwAway}
        >
          <Trans>They are then gone for good; nobody else ever had them.</Trans>
        </Asked>
      </div>
    </li>
  );
}
