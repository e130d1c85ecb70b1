// Changes what a representative does, who leads, and when the term ends.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useReload } from "~/app/page";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { CheckField, TextField } from "~/design/Field/Field";
import { today } from "~/design/Moment/today";
import { TroubleNotice } from "~/design/Notice/Notice";
import { useAct } from "~/graph/act";
import type { ChangeRepresentative_representative$key } from "./__generated__/ChangeRepresentative_representative.graphql";
import type { ChangeRepresentativeEndMutation } from "./__generated__/ChangeRepresentativeEndMutation.graphql";
import type { ChangeRepresentativeFunctionMutation } from "./__generated__/ChangeRepresentativeFunctionMutation.graphql";
import type { ChangeRepresentativeGiveMutation } from "./__generated__/ChangeRepresentativeGiveMutation.graphql";
import type { ChangeRepresentativeTakeMutation } from "./__generated__/ChangeRepresentativeTakeMutation.graphql";

interface ChangeRepresentativeProps {
  readonly representative: ChangeRepresentative_representative$key;
  /** Whether the organisation has nobody else who leads. */
  readonly isOnlyLead: boolean;
}

export default function ChangeRepresentative(props: ChangeRepresentativeProps): ReactNode {
  const reload = useReload();
  const one = useFragment(
    graphql`
      fragment ChangeRepresentative_representative on Representative {
        id
        isLead
        function
        agreedAt
        viewerCanChange
        viewerCanEnd
        person {
          name
        }
      }
    `,
    props.representative,
  );
  const [doing, setDoing] = useState<"function" | "lead" | "end">();
  const [does, setDoes] = useState(one.function ?? "");
  const [until, setUntil] = useState(today);
  const [isAtOnce, setIsAtOnce] = useState(false);
  const change = useAct<ChangeRepresentativeFunctionMutation>(graphql`
    mutation ChangeRepresentativeFunctionMutation($input: ChangeRepresentativeFunctionInput!) {
      changeRepresentativeFunction(input: $input) {
        __typename
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
  const give = useAct<ChangeRepresentativeGiveMutation>(graphql`
    mutation ChangeRepresentativeGiveMutation($input: GiveLeadInput!) {
      giveLead(input: $input) {
        __typename
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
  const take = useAct<ChangeRepresentativeTakeMutation>(graphql`
    mutation ChangeRepresentativeTakeMutation($input: TakeLeadInput!) {
      takeLead(input: $input) {
        __typename
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
  const end = useAct<ChangeRepresentativeEndMutation>(graphql`
    mutation ChangeRepresentativeEndMutation($input: EndRepresentativeInput!) {
      endRepresentative(input: $input) {
        __typename
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
  const representativeId = one.id;
  const name = one.person.name;
  function then({ trouble }: { readonly trouble?: unknown }): void {
    if (trouble) return;
    setDoing(undefined);
    void reload();
  }
  return (
    <div className="row tight screen-only">
      {one.viewerCanChange && (
        <>
          <Button isSmall look="quiet" onClick={() => setDoing("function")}>
            <Trans>What they do</Trans>
            <span className="unseen">: {name}</span>
          </Button>
          <Button
            isSmall
            look="quiet"
            isBusy={give.isRunning}
            onClick={() =>
              one.isLead ? setDoing("lead") : void give.run({ representativeId }).then(then)
            }
          >
            {one.isLead ? <Trans>Take the lead</Trans> : <Trans>Give the lead</Trans>}
            <span className="unseen">: {name}</span>
          </Button>
        </>
      )}
      {one.viewerCanEnd && (
        <Button isSmall look="danger" onClick={() => setDoing("end")}>
          {one.agreedAt ? <Trans>End</Trans> : <Trans>Ask no longer</Trans>}
          <span className="unseen">: {name}</span>
        </Button>
      )}
      <TroubleNotice trouble={give.trouble} />
      <Ask
        isOpen={doing === "lead"}
        isDangerous
        title={<Trans>Take the lead from {name}?</Trans>}
        verb={<Trans>Take the lead</Trans>}
        isBusy={take.isRunning}
        trouble={take.trouble}
        onClose={() => setDoing(undefined)}
        onSure={() => void take.run({ representativeId }).then(then)}
      >
        <p>
          <Trans>{name} then no longer collects and submits its positions.</Trans>
        </p>
        {props.isOnlyLead && (
          <p>
            <Trans>
              Nobody else leads: until the secretariat gives the lead to somebody, no position is
              submitted.
            </Trans>
          </p>
        )}
      </Ask>
      <Ask
        isOpen={doing === "function"}
        title={<Trans>What {name} does there</Trans>}
        verb={<Trans>Save</Trans>}
        isBusy={change.isRunning}
        trouble={change.trouble}
        onClose={() => setDoing(undefined)}
        onSure={() =>
          void change.run({ representativeId, function: does.trim() || null }).then(then)
        }
      >
        <TextField
          label={<Trans>Function</Trans>}
          isOptional
          value={does}
          onChange={(event) => setDoes(event.target.value)}
        />
      </Ask>
      <Ask
        isOpen={doing === "end" && !one.agreedAt}
        isDangerous
        title={<Trans>Ask {name} no longer?</Trans>}
        verb={<Trans>Ask no longer</Trans>}
        isBusy={end.isRunning}
        trouble={end.trouble}
        onClose={() => setDoing(undefined)}
        onSure={() => void end.run({ representativeId }).then(then)}
      >
        <p>
          <Trans>{name} can then no longer accept.</Trans>
        </p>
      </Ask>
      <Ask
        isOpen={doing === "end" && Boolean(one.agreedAt)}
        isDangerous
        title={<Trans>End that {name} speaks for it?</Trans>}
        verb={<Trans>End</Trans>}
        isBusy={end.isRunning}
        trouble={end.trouble}
        onClose={() => setDoing(undefined)}
        onSure={() => void end.run({ representativeId, until: isAtOnce ? null : until }).then(then)}
      >
        <p>
          <Trans>
            From then on, {name} neither speaks for it nor fills its seats. What was said stays.
          </Trans>
        </p>
        <CheckField label={<Trans>At once</Trans>} checked={isAtOnce} onCheck={setIsAtOnce} />
        {!isAtOnce && (
          <TextField
            type="date"
            label={<Trans>Last day</Trans>}
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        )}
      </Ask>
    </div>
  );
}
