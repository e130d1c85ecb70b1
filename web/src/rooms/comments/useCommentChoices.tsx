// By what a list of comments may be narrowed, each with how many there are.

import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { Choice } from "~/design/Narrow/Narrow";
import { COMMENT_KINDS, SIDES, useSaying } from "~/words/vocabulary";
import type { useCommentChoices_facets$key } from "./__generated__/useCommentChoices_facets.graphql";

export function useCommentChoices(key: useCommentChoices_facets$key | null): Choice[] {
  const say = useSaying();
  const { t } = useLingui();
  const facets = useFragment(
    graphql`
      fragment useCommentChoices_facets on CommentFacets
      @argumentDefinitions(language: { type: "Language" }) {
        kinds {
          kind
          count
        }
        sides {
          side
          count
        }
        organisations {
          count
          organisation {
            id
            name(language: $language)
          }
        }
        articles {
          paragraphId
          label
          title
          count
        }
      }
    `,
    key,
  );
  if (!facets) return [];
  const counted = (value: string, name: string, count: number) => ({
    value,
    name: `${name} (${count})`,
  });
  return [
    {
      name: "article",
      label: <Trans>Article</Trans>,
      options: facets.articles.map(({ paragraphId, label, title, count }) =>
        counted(paragraphId, `${label} ${title}`.trim(), count),
      ),
    },
    {
      name: "kind",
      label: <Trans>Kind</Trans>,
      options: facets.kinds.map(({ kind, count }) =>
        counted(kind, say(COMMENT_KINDS, kind), count),
      ),
    },
    {
      name: "side",
      label: <Trans>Side</Trans>,
      options: facets.sides.flatMap(({ side, count }) =>
        side ? [counted(side, say(SIDES, side), count)] : [],
      ),
    },
    {
      name: "organisation",
      label: <Trans>Organisation</Trans>,
      options: facets.organisations.map(({ organisation, count }) =>
        counted(organisation.id, organisation.name, count),
      ),
    },
    {
      name: "answered",
      label: <Trans>Answer</Trans>,
      options: [
        { value: "yes", name: t`answered` },
        { value: "no", name: t`not answered yet` },
      ],
    },
  ];
}
