// What was found in a Word file that came back: looked through, then confirmed in one act.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import { type Asked, type PageProps, useReload } from "~/app/page";
import { ButtonAnchor } from "~/design/Button/Button";
import { Moment } from "~/design/Moment/Moment";
import { Notice } from "~/design/Notice/Notice";
import { Page } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import type { ReturnPageQuery } from "./__generated__/ReturnPageQuery.graphql";
import { Finds } from "./Finds";
import "./ReturnPage.css";

export const query = graphql`
  query ReturnPageQuery($slug: String!, $id: ID!, $language: Language!) {
    consultation(slug: $slug) {
      id
      slug
      zone
      title(language: $language)
      viewerCanBringReturn
    }
    node(id: $id) {
      ... on WordReturn {
        id
        receivedAt
        confirmedAt
        speakerName
        downloadPath
        organisation {
          name(language: $language)
        }
        notices {
          code
          message
        }
      }
      ...Finds_wordReturn @alias(as: "found")
    }
  }
`;

export const variables = ({ params, language }: Asked): object => ({
  slug: params["slug"],
  id: params["id"],
  language,
});

export default function ReturnPage({ queryRef }: PageProps<ReturnPageQuery>): ReactNode {
  const { t } = useLingui();
  const reload = useReload();
  const { consultation, node } = usePreloadedQuery<ReturnPageQuery>(query, queryRef);
  if (!consultation || !node?.receivedAt || !node.found) return <Missing />;
  const { slug, title, zone, viewerCanBringReturn } = consultation;
  const { receivedAt, confirmedAt, organisation, speakerName, notices } = node;
  const whose = organisation?.name ?? speakerName;
  const params = { slug };
  return (
    <Page
      title={whose ? t`Word file of ${whose}` : t`Word file that came back`}
      crumbs={[
        { name: title, to: "/consultations/$slug", params },
        {
          name: <Trans>Word files that came back</Trans>,
          to: "/consultations/$slug/desk/returns",
          params,
        },
      ]}
      above={
        <Tag tone={confirmedAt ? "accepted" : "waiting"}>
          {confirmedAt ? (
            <Trans>looked through and confirmed</Trans>
          ) : (
            <Trans>to be looked through</Trans>
          )}
        </Tag>
      }
      below={
        <Trans>
          received on <Moment at={receivedAt} zone={zone} as="binding" />
        </Trans>
      }
      actions={
        <ButtonAnchor href={node.downloadPath} download>
          <Trans>Download the file</Trans>
        </ButtonAnchor>
      }
    >
      {notices && notices.length > 0 && (
        <Notice kind="warning" title={<Trans>What to know of this file</Trans>}>
          <ul>
            {notices.map(({ code, message }) => (
              <li key={`${code}${message}`}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Finds
        key={node.id}
        wordReturn={node.found}
        slug={slug}
        mayAdjust={viewerCanBringReturn && !confirmedAt}
        onConfirmed={() => void reload()}
      />
    </Page>
  );
}
