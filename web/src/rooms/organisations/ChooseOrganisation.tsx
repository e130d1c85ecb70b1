import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Choices } from "~/design/Choice/Choices";
import { SIDES, useSaying } from "~/words/vocabulary";
import type { ChooseOrganisationQuery } from "./__generated__/ChooseOrganisationQuery.graphql";

interface ChooseOrganisationProps {
  readonly starting: string;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string, name: string) => void;
}

/** The first of the verified organisations whose names begin so. */
export function ChooseOrganisation(props: ChooseOrganisationProps): ReactNode {
  const { starting, chosen, onChoose } = props;
  const say = useSaying();
  const { organisations } = useLazyLoadQuery<ChooseOrganisationQuery>(
    graphql`
      query ChooseOrganisationQuery($starting: String, $language: Language!) {
        organisations(starting: $starting, standings: [VERIFIED], first: 8) {
          edges {
            node {
              id
              side
              name(language: $language)
            }
          }
        }
      }
    `,
    { starting, language: inGraph(languageOfAddress()) },
  );
  const names = new Map(organisations.edges.map(({ node }) => [node.id, node.name]));
  if (organisations.edges.length === 0) {
    return (
      <p className="quiet" role="status">
        <Trans>No verified organisation has a name that begins so.</Trans>
      </p>
    );
  }
  return (
    <Choices
      legend={<Trans>Organisation</Trans>}
      value={chosen}
      options={organisations.edges.map(({ node }) => ({
        value: node.id,
        name: node.name,
        help: say(SIDES, node.side),
      }))}
      onChoose={(id) => onChoose(id, names.get(id) ?? "")}
    />
  );
}
