// A group: what it is for, who sits in it, what it drafts, what it asked.

import { Trans } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import type { Asked, PageProps } from "~/app/page";
import { Go } from "~/design/Go/Go";
import { Markdown } from "~/design/Markdown/Markdown";
import { Notice } from "~/design/Notice/Notice";
import { type Crumb, Page, Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { GROUP_KINDS, useSaying } from "~/words/vocabulary";
import type { GroupPageQuery } from "./__generated__/GroupPageQuery.graphql";
import { DraftsInTime } from "./DraftsInTime";
import { Seats } from "./Seats";
import { Term } from "./Term";

// Readers need no form.
const GroupActs = lazy(() => import("./GroupActs"));

export const rooms = ["people", "organisations"];

export const query = graphql`
  query GroupPageQuery($slug: String!, $language: Language!) {
    group(slug: $slug) {
      id
      slug
      kind
      objective
      isPublic
      since
      until
      isOver
      dissolvedReason
      viewerCanEdit
      viewerCanGiveSeats
      viewerCanFoundInside
      viewerCanDissolve
      name(language: $language)
      mandate(language: $language) {
        bodyHtml
        bodyText
      }
      parent {
        slug
        name(language: $language)
      }
      children(first: 50) {
        edges {
          node {
            id
            slug
            kind
            name(language: $language)
          }
        }
      }
      ...Seats_group @arguments(language: $language)
      ...DraftsInTime_group @arguments(language: $language)
      ...GroupActs_group
    }
  }
`;

export const variables = ({ language, params }: Asked): object => ({
  slug: params["slug"],
  language,
});

export default function GroupPage({ queryRef }: PageProps<GroupPageQuery>): ReactNode {
  const say = useSaying();
  const { group } = usePreloadedQuery<GroupPageQuery>(query, queryRef);
  if (!group) return <Missing />;
  const { parent, mandate, dissolvedReason } = group;
  const crumbs: Crumb[] = [{ name: <Trans>Groups</Trans>, to: "/groups" }];
  if (parent)
    crumbs.push({ name: parent.name, to: "/groups/$slug", params: { slug: parent.slug } });
  const mayAct =
    group.viewerCanEdit ||
    group.viewerCanGiveSeats ||
    group.viewerCanFoundInside ||
    group.viewerCanDissolve;
  return (
    <Page
      title={group.name}
      crumbs={crumbs}
      above={
        <>
          <Tag>{say(GROUP_KINDS, group.kind)}</Tag>
          {group.isOver && (
            <Tag>
              <Trans>its term has ended</Trans>
            </Tag>
          )}
          {!group.isPublic && (
            <Tag>
              <Trans>only for those who sit in it</Trans>
            </Tag>
          )}
        </>
      }
      below={
        <p className="quiet">
          <Term since={group.since} until={group.until} />
        </p>
      }
    >
      {dissolvedReason && (
        <Notice>
          <Trans>Dissolved: {dissolvedReason}</Trans>
        </Notice>
      )}
      {mayAct && (
        <Suspense>
          <GroupActs group={group} />
        </Suspense>
      )}
      {(mandate || group.objective) && <Mandate group={group} />}
      <Seats group={group} />
      <Inside groups={group.children.edges} />
      <DraftsInTime group={group} />
    </Page>
  );
}

type Data = NonNullable<GroupPageQuery["response"]["group"]>;

function Mandate({ group: { objective, mandate } }: { readonly group: Data }): ReactNode {
  return (
    <Section title={<Trans>Mandate</Trans>}>
      {objective && (
        <p>
          <Trans>Strategic objective: {objective}</Trans>
        </p>
      )}
      {mandate && <Markdown html={mandate.bodyHtml} />}
    </Section>
  );
}

function Inside({ groups }: { readonly groups: Data["children"]["edges"] }): ReactNode {
  const say = useSaying();
  if (groups.length === 0) return null;
  return (
    <Section title={<Trans>Groups inside it</Trans>}>
      <ul>
        {groups.map(({ node }) => (
          <li key={node.id}>
            <Go to="/groups/$slug" params={{ slug: node.slug }}>
              {node.name}
            </Go>{" "}
            <span className="quiet small">{say(GROUP_KINDS, node.kind)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
