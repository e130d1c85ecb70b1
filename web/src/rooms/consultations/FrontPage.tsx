// The front page: what is open for comment, what comes, what was answered lately.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import type { Asked, PageProps } from "~/app/page";
import { ButtonLink } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { Page, Section } from "~/design/Page/Page";
import type { FrontPageQuery } from "./__generated__/FrontPageQuery.graphql";
import { ConsultationCard } from "./ConsultationCard";
import "./FrontPage.css";

export const query = graphql`
  query FrontPageQuery($language: Language!) {
    open: consultations(phase: OPEN, first: 12) {
      edges {
        node {
          id
          ...ConsultationCard_consultation @arguments(language: $language)
        }
      }
    }
    announced: consultations(phase: ANNOUNCED, first: 6) {
      edges {
        node {
          id
          ...ConsultationCard_consultation @arguments(language: $language)
        }
      }
    }
    closed: consultations(phase: CLOSED, first: 6) {
      edges {
        node {
          id
          ...ConsultationCard_consultation @arguments(language: $language)
        }
      }
    }
  }
`;

export const variables = ({ language }: Asked): object => ({ language });

export default function FrontPage({ queryRef }: PageProps<FrontPageQuery>): ReactNode {
  const { t } = useLingui();
  const { open, announced, closed } = usePreloadedQuery<FrontPageQuery>(query, queryRef);
  return (
    <Page
      title={t`Draft laws and strategies, around one table`}
      below={
        <Trans>
          Read what is being drafted, say what you think of a paragraph or of single words, and see
          what became of it. Every comment is answered with a reason.
        </Trans>
      }
    >
      <Section title={<Trans>Open for comment</Trans>}>
        {open.edges.length === 0 ? (
          <Empty title={<Trans>Nothing is open at the moment</Trans>}>
            <Trans>What was asked before, and what was answered, is below.</Trans>
          </Empty>
        ) : (
          <div className="cards">
            {open.edges.map(({ node }) => (
              <ConsultationCard key={node.id} consultation={node} />
            ))}
          </div>
        )}
      </Section>
      {announced.edges.length > 0 && (
        <Section title={<Trans>Opens soon</Trans>}>
          <div className="cards">
            {announced.edges.map(({ node }) => (
              <ConsultationCard key={node.id} consultation={node} />
            ))}
          </div>
        </Section>
      )}
      {closed.edges.length > 0 && (
        <Section
          title={<Trans>Closed</Trans>}
          actions={
            <ButtonLink look="quiet" to="/consultations">
              <Trans>All consultations</Trans>
            </ButtonLink>
          }
        >
          <div className="cards">
            {closed.edges.map(({ node }) => (
              <ConsultationCard key={node.id} consultation={node} />
            ))}
          </div>
        </Section>
      )}
    </Page>
  );
}
