// The consultations, for those who look after all of them: the desk, and the journal of each.

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import type { Asked, PageProps, Search } from "~/app/page";
import { Empty } from "~/design/Empty/Empty";
import { Go } from "~/design/Go/Go";
import { Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { PHASE_TONES, PHASES, useSaying } from "~/words/vocabulary";
import type { RunningPageQuery } from "./__generated__/RunningPageQuery.graphql";
import { Filters } from "./Filters";
import { NextPage } from "./NextPage";
import { SecretariatFrame } from "./SecretariatFrame";

export const query = graphql`
  query RunningPageQuery($language: Language!, $phase: Phase, $after: String) {
    consultations(phase: $phase, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          slug
          phase
          title(language: $language)
          waitingForAnswer
          missingToOpen {
            __typename
          }
        }
      }
    }
  }
`;

export const variables = ({ language, search }: Asked): Readonly<Record<string, unknown>> => ({
  language,
  phase: phaseOf(search) || null,
  after: search["after"] || null,
});

function phaseOf(search: Search): string {
  const asked = search["phase"] ?? "";
  return Object.hasOwn(PHASES, asked) ? asked : "";
}

export default function RunningPage({ queryRef }: PageProps<RunningPageQuery>): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const search: Search = useSearch({ strict: false });
  const { consultations } = usePreloadedQuery<RunningPageQuery>(query, queryRef);
  const { edges, pageInfo, totalCount } = consultations;
  const options = Object.keys(PHASES).map((value) => ({ value, name: say(PHASES, value) }));
  return (
    <SecretariatFrame>
      <Filters
        to="/secretariat/consultations"
        search={search}
        choice={{
          name: "phase",
          label: t`Phase`,
          value: phaseOf(search),
          options: [{ value: "", name: t`all` }, ...options],
        }}
      />
      <Section title={<Trans>Consultations ({totalCount})</Trans>}>
        {edges.length === 0 && <Empty title={<Trans>No consultation is in this phase</Trans>} />}
        <ul className="plain listed">
          {edges.map(({ node }) => (
            <Consultation key={node.id} consultation={node} />
          ))}
        </ul>
        <NextPage to="/secretariat/consultations" search={search} pageInfo={pageInfo} />
      </Section>
    </SecretariatFrame>
  );
}

type Node = RunningPageQuery["response"]["consultations"]["edges"][number]["node"];

function Consultation({ consultation }: { readonly consultation: Node }): ReactNode {
  const say = useSaying();
  const { slug, phase, title, waitingForAnswer, missingToOpen } = consultation;
  return (
    <li>
      <div>
        <div className="row tight">
          <Go
            to={phase === "PREPARED" ? "/consultations/$slug/desk/opening" : "/consultations/$slug"}
            params={{ slug }}
          >
            {title}
          </Go>
          <Tag tone={PHASE_TONES[phase] ?? "plain"}>{say(PHASES, phase)}</Tag>
        </div>
        <p className="quiet small">
          {phase === "PREPARED" && missingToOpen.length > 0 && (
            <Plural
              value={missingToOpen.length}
              one="# thing is missing before it can open"
              other="# things are missing before it can open"
            />
          )}
          {waitingForAnswer > 0 && (
            <Plural
              value={waitingForAnswer}
              one="# comment waits for an answer"
              other="# comments wait for an answer"
            />
          )}
        </p>
      </div>
    </li>
  );
}
