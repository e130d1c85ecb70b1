// What the list may be narrowed by, each with how many comments there are; all of it in the address.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import {
  ANSWER_STATES,
  COMMENT_KINDS,
  COMMENT_STATES,
  OUTCOMES,
  SIDES,
  TEXT_LANGUAGES,
  useSaying,
} from "~/words/vocabulary";
import type {
  Facets_consultation$data,
  Facets_consultation$key,
} from "./__generated__/Facets_consultation.graphql";
import { type Counted, Facet } from "./Facet";

export function Facets(props: { readonly consultation: Facets_consultation$key }): ReactNode {
  const { t } = useLingui();
  const consultation = useFragment(
    graphql`
      fragment Facets_consultation on Consultation
      @argumentDefinitions(language: { type: "Language" }, only: { type: "CommentFilter" }) {
        commentFacets(only: $only) {
          answerStates {
            state
            count
          }
          outcomes {
            outcome
            count
          }
          sides {
            side
            count
          }
          organisations {
            organisation {
              id
              name(language: $language)
            }
            count
          }
          articles {
            paragraphId
            label
            title
            count
          }
          kinds {
            kind
            count
          }
          languages {
            language
            count
          }
        }
        standingOnes: comments(
          only: { replies: false, scope: CONSULTATION, state: STANDING }
          first: 0
        ) {
          totalCount
        }
        withdrawn: comments(
          only: { replies: false, scope: CONSULTATION, state: WITHDRAWN }
          first: 0
        ) {
          totalCount
        }
        hidden: comments(only: { replies: false, scope: CONSULTATION, state: HIDDEN }, first: 0) {
          totalCount
        }
      }
    `,
    props.consultation,
  );
  const counted = useCounted(consultation);
  return (
    <nav className="facets stack" aria-label={t`Narrow the list`}>
      <Facet name="answer" title={<Trans>Answer</Trans>} values={counted.answer} />
      <Facet name="outcome" title={<Trans>Outcome</Trans>} values={counted.outcome} />
      <Facet name="article" title={<Trans>Article</Trans>} values={counted.article} />
      <Facet name="side" title={<Trans>Side</Trans>} values={counted.side} />
      <Facet
        name="organisation"
        title={<Trans>Organisation</Trans>}
        values={counted.organisation}
      />
      <Facet name="kind" title={<Trans>Kind</Trans>} values={counted.kind} />
      <Facet name="language" title={<Trans>Language</Trans>} values={counted.language} />
      <Facet name="state" title={<Trans>Whether it stands</Trans>} values={counted.state} />
    </nav>
  );
}

type By = Readonly<
  Record<
    "answer" | "outcome" | "article" | "side" | "organisation" | "kind" | "language" | "state",
    readonly Counted[]
  >
>;

function useCounted(consultation: Facets_consultation$data): By {
  const say = useSaying();
  const { t } = useLingui();
  const { commentFacets: facets, standingOnes: standing, withdrawn, hidden } = consultation;
  const states = { STANDING: standing, WITHDRAWN: withdrawn, HIDDEN: hidden };
  return {
    answer: facets.answerStates.map(({ state, count }) => ({
      value: state,
      name: say(ANSWER_STATES, state),
      count,
    })),
    outcome: facets.outcomes.map(({ outcome, count }) => ({
      value: outcome,
      name: say(OUTCOMES, outcome),
      count,
    })),
    article: facets.articles.map(({ paragraphId, label, title, count }) => ({
      value: paragraphId,
      name: [label, title].filter(Boolean).join(" ") || t`without a heading`,
      count,
    })),
    // people who spoke for themselves have no side by which the list could be narrowed
    side: facets.sides.map(({ side, count }) => ({
      value: side ?? undefined,
      name: side ? say(SIDES, side) : t`for nobody but themselves`,
      count,
    })),
    organisation: facets.organisations.map(({ organisation, count }) => ({
      value: organisation.id,
      name: organisation.name,
      count,
    })),
    kind: facets.kinds.map(({ kind, count }) => ({
      value: kind,
      name: say(COMMENT_KINDS, kind),
      count,
    })),
    language: facets.languages.map(({ language, count }) => ({
      value: language,
      name: say(TEXT_LANGUAGES, language.slice(0, 2)),
      count,
    })),
    state:
      withdrawn.totalCount + hidden.totalCount === 0
        ? []
        : Object.entries(states)
            .filter(([, { totalCount }]) => totalCount > 0)
            .map(([state, { totalCount }]) => ({
              value: state === "STANDING" ? undefined : state,
              name: say(COMMENT_STATES, state),
              count: totalCount,
              isDefault: state === "STANDING",
            })),
  };
}
