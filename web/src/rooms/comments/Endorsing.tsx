// Supporting a comment for the organisations that one speaks for, and taking the support back.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { TroubleNotice } from "~/design/Notice/Notice";
import { useAct } from "~/graph/act";
import type { Endorsing_comment$key } from "./__generated__/Endorsing_comment.graphql";
import type { EndorsingMutation } from "./__generated__/EndorsingMutation.graphql";
import type { EndorsingTakeBackMutation } from "./__generated__/EndorsingTakeBackMutation.graphql";

const ENDORSE = graphql`
  mutation EndorsingMutation($input: EndorseCommentInput!, $language: Language!) {
    endorseComment(input: $input) {
      __typename
      ... on EndorseCommentSuccess {
        comment {
          id
          ...Endorsing_comment
          endorsedBy {
            id
            slug
            name(language: $language)
          }
        }
      }
      ... on ConflictProblem {
        current {
          id
          ... on Comment {
            kind
            text
            html
            proposedWording
            editedAt
            ...Endorsing_comment @alias(as: "buttons")
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
`;

const TAKE_BACK = graphql`
  mutation EndorsingTakeBackMutation($input: TakeBackEndorsementInput!, $language: Language!) {
    takeBackEndorsement(input: $input) {
      __typename
      ... on TakeBackEndorsementSuccess {
        comment {
          id
          ...Endorsing_comment
          endorsedBy {
            id
            slug
            name(language: $language)
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
`;

export function Endorsing(props: { readonly comment: Endorsing_comment$key }): ReactNode {
  const { id, revision, viewerCanEndorseFor, viewerEndorsesFor } = useFragment(
    graphql`
      fragment Endorsing_comment on Comment {
        id
        revision
        viewerCanEndorseFor {
          id
          name
          shortName
        }
        viewerEndorsesFor {
          id
          name
          shortName
        }
      }
    `,
    props.comment,
  );
  const endorse = useAct<EndorsingMutation>(ENDORSE);
  const takeBack = useAct<EndorsingTakeBackMutation>(TAKE_BACK);
  const language = { language: inGraph(languageOfAddress()) };
  const input = (organisationId: string) => ({ commentId: id, forOrganisationId: organisationId });
  return (
    <>
      {viewerCanEndorseFor.map((one) => (
        <Button
          key={one.id}
          isSmall
          look="quiet"
          isBusy={endorse.isRunning}
          onClick={() => void endorse.run({ ...input(one.id), revision }, language)}
        >
          <Trans>Support for {one.shortName ?? one.name}</Trans>
        </Button>
      ))}
      {viewerEndorsesFor.map((one) => (
        <Button
          key={one.id}
          isSmall
          look="quiet"
          isBusy={takeBack.isRunning}
          onClick={() => void takeBack.run(input(one.id), language)}
        >
          <Trans>Take back the support of {one.shortName ?? one.name}</Trans>
        </Button>
      ))}
      <TroubleNotice trouble={endorse.trouble ?? takeBack.trouble} />
    </>
  );
}
