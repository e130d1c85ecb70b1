// My desk: what waits for me, what I wrote and what became of it, whom I speak for.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import type { Asked, PageProps } from "~/app/page";
import { Page } from "~/design/Page/Page";
import type { MyDeskPageQuery } from "./__generated__/MyDeskPageQuery.graphql";
import { KeptHere } from "./KeptHere";
import { KeptThere } from "./KeptThere";
import { NewThings } from "./NewThings";
import { SignInFirst } from "./SignInFirst";
import { WaitingForMe } from "./WaitingForMe";
import { WhoseVoice } from "./WhoseVoice";
import { WrittenByMe } from "./WrittenByMe";
import "./MyDesk.css";

export const query = graphql`
  query MyDeskPageQuery($language: Language!) {
    viewer {
      person {
        id
        name
      }
      ...NewThings_viewer
      ...KeptThere_viewer @arguments(language: $language)
      ...WhoseVoice_viewer @arguments(language: $language)
    }
    ...WaitingForMe_query @arguments(language: $language)
    ...WrittenByMe_query @arguments(language: $language)
  }
`;

export const variables = ({ language }: Asked): object => ({ language });

export default function MyDeskPage({ queryRef }: PageProps<MyDeskPageQuery>): ReactNode {
  const { t } = useLingui();
  const data = usePreloadedQuery<MyDeskPageQuery>(query, queryRef);
  if (!data.viewer) return <SignInFirst />;
  return (
    <Page
      title={t`My desk`}
      actions={<NewThings viewer={data.viewer} />}
      below={<Trans>What waits for you, and what became of your words.</Trans>}
    >
      <WaitingForMe query={data} />
      <KeptHere personId={data.viewer.person.id} />
      <KeptThere viewer={data.viewer} />
      <WrittenByMe query={data} />
      <WhoseVoice viewer={data.viewer} />
    </Page>
  );
}
