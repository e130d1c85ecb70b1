// A year of public consultation in numbers, as an annual report must hold them.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { numberOf } from "~/app/numbers";
import { type Asked, type PageProps, useTitle } from "~/app/page";
import { ButtonAnchor, ButtonLink } from "~/design/Button/Button";
import { Page, Section } from "~/design/Page/Page";
import type { StatisticsPageQuery } from "./__generated__/StatisticsPageQuery.graphql";
import { DraftsByKind } from "./DraftsByKind";
import { ExemptedDrafts } from "./ExemptedDrafts";
import { Numbers } from "./Numbers";
import { Tallies } from "./Tallies";

export const query = graphql`
  query StatisticsPageQuery($year: Int!, $language: Language!) {
    annualStatistics(year: $year) {
      year
      initiated
      consulted
      meetingParticipants
      writers
      replies
      pdf: downloadPath(format: PDF, language: $language)
      docx: downloadPath(format: DOCX, language: $language)
      xlsx: downloadPath(format: XLSX, language: $language)
      csv: downloadPath(format: CSV, language: $language)
      json: downloadPath(format: JSON, language: $language)
      byKind {
        ...DraftsByKind_kinds
      }
      exempted {
        title(language: $language)
        ...ExemptedDrafts_drafts @arguments(language: $language)
      }
      comments {
        ...Tallies_tally @relay(mask: false)
      }
    }
  }
`;

export const variables = ({ params, language }: Asked): object => ({
  year: numberOf(params["year"]),
  language,
});

const FIRST_YEAR = 2000;

export default function StatisticsPage({ queryRef }: PageProps<StatisticsPageQuery>): ReactNode {
  const { t } = useLingui();
  const { annualStatistics: found } = usePreloadedQuery<StatisticsPageQuery>(query, queryRef);
  const { year } = found;
  const title = t`Annual statistics ${String(year)}`;
  useTitle(title);
  const years = [year - 1, year + 1].filter(
    (one) => one >= FIRST_YEAR && one <= new Date().getFullYear(),
  );
  return (
    <Page
      title={title}
      below={
        <Trans>
          The drafts of the year, how the public was consulted on them, and what was answered;
          counted from the records of this site.
        </Trans>
      }
      actions={years.map((one) => (
        <ButtonLink key={one} to="/statistics/$year" params={{ year: `${one}` }}>
          {String(one)}
        </ButtonLink>
      ))}
    >
      <nav className="row tight screen-only" aria-label={t`Download`}>
        {(["pdf", "docx", "xlsx", "csv", "json"] as const).map((format) => (
          <ButtonAnchor key={format} href={found[format]} download>
            {format.toUpperCase()}
          </ButtonAnchor>
        ))}
      </nav>
      <Numbers
        numbers={[
          { name: t`drafts initiated`, value: found.initiated },
          { name: t`consulted on`, value: found.consulted },
          { name: t`approved without consultation`, value: found.exempted.length },
          ...(found.meetingParticipants === null
            ? []
            : [{ name: t`participants in meetings`, value: found.meetingParticipants }]),
          { name: t`people who wrote`, value: found.writers },
          { name: t`comments received`, value: found.comments.received + found.replies },
          { name: t`of these, replies`, value: found.replies },
        ]}
      />
      {found.byKind.length > 0 && (
        <Section title={<Trans>Drafts by kind</Trans>}>
          <DraftsByKind kinds={found.byKind} />
        </Section>
      )}
      <Section title={<Trans>Comments</Trans>}>
        <Tallies
          title={t`Comments by what was answered`}
          first={t`Comments`}
          rows={[{ key: "all", name: t`altogether`, tally: found.comments }]}
        />
      </Section>
      {found.exempted.length > 0 && (
        <Section title={<Trans>Approved without consultation</Trans>}>
          <ExemptedDrafts drafts={found.exempted} />
        </Section>
      )}
    </Page>
  );
}
