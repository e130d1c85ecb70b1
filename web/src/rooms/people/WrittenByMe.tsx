// What somebody said everywhere, and what became of it.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { Section } from "~/design/Page/Page";
import { usePaginationFragment } from "~/graph/paging";
import type { WrittenByMe_query$key } from "./__generated__/WrittenByMe_query.graphql";
import type { WrittenByMePageQuery } from "./__generated__/WrittenByMePageQuery.graphql";
import { WrittenComment } from "./WrittenComment";

export function WrittenByMe(props: { readonly query: WrittenByMe_query$key }): ReactNode {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    WrittenByMePageQuery,
    WrittenByMe_query$key
  >(
    graphql`
      fragment WrittenByMe_query on Query
      @refetchable(queryName: "WrittenByMePageQuery")
      @argumentDefinitions(
        language: { type: "Language" }
        count: { type: "Int", defaultValue: 10 }
        cursor: { type: "String" }
      ) {
        viewer {
          comments(first: $count, after: $cursor) @connection(key: "WrittenByMe_comments") {
            edges {
              node {
                id
                ...WrittenComment_comment @arguments(language: $language)
              }
            }
          }
        }
      }
    `,
    props.query,
  );
  const written = data.viewer?.comments.edges ?? [];
  return (
    <Section title={<Trans>What you wrote</Trans>}>
      {written.length === 0 ? (
        <Empty title={<Trans>You have not said anything yet</Trans>}>
          <Trans>Every comment of yours gets a number, and its answer is shown here.</Trans>
        </Empty>
      ) : (
        <ul className="plain desk-list">
          {written.map(({ node }) => (
            <WrittenComment key={node.id} comment={node} />
          ))}
        </ul>
      )}
      {hasNext && (
        <div>
          <Button isBusy={isLoadingNext} onClick={() => loadNext(20)}>
            <Trans>Show more</Trans>
          </Button>
        </div>
      )}
    </Section>
  );
}
