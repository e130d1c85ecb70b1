import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { FoundForm } from "~/rooms/people/FoundForm";
import type { FoundInsideQuery } from "./__generated__/FoundInsideQuery.graphql";

interface FoundInsideProps {
  readonly groupSlug: string;
  readonly onClose: () => void;
}

/** A new group that belongs to this one, of a kind that may. */
export function FoundInside({ groupSlug, onClose }: FoundInsideProps): ReactNode {
  const { group, groupKinds } = useLazyLoadQuery<FoundInsideQuery>(
    graphql`
      query FoundInsideQuery($slug: String!, $language: Language!) {
        group(slug: $slug) {
          id
          kind
          ...FoundForm_parents @arguments(language: $language)
        }
        groupKinds {
          parents
          ...FoundForm_kinds
        }
      }
    `,
    { slug: groupSlug, language: inGraph(languageOfAddress()) },
  );
  if (!group) return null;
  return (
    <div className="card stack">
      <h2>
        <Trans>Found a group inside</Trans>
      </h2>
      <FoundForm
        kinds={groupKinds.filter(({ parents }) => parents.includes(group.kind))}
        parents={[group]}
        parentId={group.id}
      />
      <div>
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  );
}
