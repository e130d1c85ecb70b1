// The groups that there are, and a new one.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import type { Asked, PageProps } from "~/app/page";
import { Empty } from "~/design/Empty/Empty";
import { Go } from "~/design/Go/Go";
import { Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { GROUP_KINDS, useSaying } from "~/words/vocabulary";
import type { FoundingPageQuery } from "./__generated__/FoundingPageQuery.graphql";
import { FoundForm } from "./FoundForm";
import { SecretariatFrame } from "./SecretariatFrame";

export const query = graphql`
  query FoundingPageQuery($language: Language!) {
    groupKinds {
      ...FoundForm_kinds
    }
    groups(first: 100) {
      edges {
        node {
          id
          slug
          kind
          isOver
          name(language: $language)
          parent {
            name(language: $language)
          }
          ...FoundForm_parents @arguments(language: $language)
        }
      }
    }
  }
`;

export const variables = ({ language }: Asked): Readonly<Record<string, unknown>> => ({ language });

export default function FoundingPage({ queryRef }: PageProps<FoundingPageQuery>): ReactNode {
  const say = useSaying();
  const { groupKinds, groups } = usePreloadedQuery<FoundingPageQuery>(query, queryRef);
  const all = groups.edges.map(({ node }) => node);
  return (
    <SecretariatFrame>
      <Section title={<Trans>Groups</Trans>}>
        {all.length === 0 && <Empty title={<Trans>No group is founded yet</Trans>} />}
        <ul className="plain listed">
          {all.map((group) => (
            <li key={group.id}>
              <div>
                <Go to="/groups/$slug" params={{ slug: group.slug }}>
                  {group.name}
                </Go>
                <p className="quiet small">
                  {say(GROUP_KINDS, group.kind)}
                  {group.parent && <> · {group.parent.name}</>}
                </p>
              </div>
              {group.isOver && (
                <Tag>
                  <Trans>ended</Trans>
                </Tag>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={<Trans>Found a group</Trans>} id="found">
        <FoundForm kinds={groupKinds} parents={all.filter((group) => !group.isOver)} />
      </Section>
    </SecretariatFrame>
  );
}
