// What the law demands of a consultation, as data: its source, what nobody has checked yet, its text.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import type { Asked, PageProps } from "~/app/page";
import { Section } from "~/design/Page/Page";
import type { RulePacksPageQuery } from "./__generated__/RulePacksPageQuery.graphql";
import { PackToCheck } from "./PackToCheck";
import { SecretariatFrame } from "./SecretariatFrame";

export const query = graphql`
  query RulePacksPageQuery($language: Language!) {
    rulePacks {
      id
      ...PackToCheck_pack @arguments(language: $language)
    }
  }
`;

export const variables = ({ language }: Asked): Readonly<Record<string, unknown>> => ({ language });

export default function RulePacksPage({ queryRef }: PageProps<RulePacksPageQuery>): ReactNode {
  const { rulePacks } = usePreloadedQuery<RulePacksPageQuery>(query, queryRef);
  return (
    <SecretariatFrame
      below={
        <Trans>
          Consultations that are open keep the rules under which they were opened. A change counts
          for those that are opened after it.
        </Trans>
      }
    >
      <Section title={<Trans>Rule packs</Trans>}>
        {rulePacks.map((pack) => (
          <PackToCheck key={pack.id} pack={pack} />
        ))}
      </Section>
    </SecretariatFrame>
  );
}
