// All that was said in a consultation and what it was answered, narrowed by who, on what, and how.

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import { type Asked, type PageProps, type Search, useTitle } from "~/app/page";
import { ButtonAnchor } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { Narrow } from "~/design/Narrow/Narrow";
import { Page } from "~/design/Page/Page";
import { Pager } from "~/design/Pager/Pager";
import { Tag } from "~/design/Tag/Tag";
import { PHASE_TONES, PHASES, useSaying } from "~/words/vocabulary";
import type { CommentsPageQuery } from "./__generated__/CommentsPageQuery.graphql";
import { commentsFilter } from "./commentsFilter";
import { Thread } from "./Thread";
import { useCommentChoices } from "./useCommentChoices";

export const query = graphql`
  query CommentsPageQuery(
    $slug: String!
    $language: Language!
    $after: String
    $only: CommentFilter!
  ) {
    consultation(slug: $slug) {
      id
      slug
      phase
      title(language: $language)
      waitingForAnswer
      xlsx: commentsDownloadPath(format: XLSX, language: $language)
      csv: commentsDownloadPath(format: CSV, language: $language)
      commentFacets(only: $only) {
        ...useCommentChoices_facets @arguments(language: $language)
      }
      withReplies: comments {
        totalCount
      }
      comments(first: 20, after: $after, only: $only) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...Thread_comment @arguments(language: $language)
          }
        }
      }
    }
  }
`;

/** As the server makes them of the same address. */
export const variables = ({ language, params, search }: Asked): object => ({
  slug: params["slug"],
  language,
  after: search["after"] || null,
  only: commentsFilter(search),
});

export default function CommentsPage({ queryRef }: PageProps<CommentsPageQuery>): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const search: Search = useSearch({ strict: false });
  const { consultation } = usePreloadedQuery<CommentsPageQuery>(query, queryRef);
  const choices = useCommentChoices(consultation?.commentFacets ?? null);
  useTitle(consultation ? t`All comments: ${consultation.title}` : t`There is nothing here`);
  if (!consultation) return <Missing />;
  const { slug, phase, title, waitingForAnswer, comments, withReplies, xlsx, csv } = consultation;
  const isNarrowed = choices.some(({ name }) => search[name]);
  const replies = isNarrowed ? 0 : withReplies.totalCount - comments.totalCount;
  const here = { to: "/consultations/$slug/comments", params: { slug } };
  return (
    <Page
      title={t`All comments: ${title}`}
      width="reading"
      crumbs={[
        { name: <Trans>Consultations</Trans>, to: "/consultations" },
        { name: title, to: "/consultations/$slug", params: { slug } },
      ]}
      above={<Tag tone={PHASE_TONES[phase] ?? "plain"}>{say(PHASES, phase)}</Tag>}
      below={
        waitingForAnswer > 0 && (
          <Plural
            value={waitingForAnswer}
            one="# waits for an answer"
            other="# wait for an answer"
          />
        )
      }
      actions={
        <>
          <ButtonAnchor href={xlsx} download>
            XLSX
          </ButtonAnchor>
          <ButtonAnchor href={csv} download>
            CSV
          </ButtonAnchor>
        </>
      }
    >
      <Narrow {...here} search={search} choices={choices} />
      <h2 className="count">
        <Plural value={comments.totalCount} one="# comment" other="# comments" />
        {replies > 0 && (
          <>
            , <Plural value={replies} one="# reply" other="# replies" />
          </>
        )}
      </h2>
      {comments.edges.length === 0 ? (
        <Empty title={<Trans>No comment was found</Trans>} />
      ) : (
        <div className="stack roomy">
          {comments.edges.map(({ node }) => (
            <Thread key={node.id} comment={node} />
          ))}
        </div>
      )}
      <Pager {...here} search={search} pageInfo={comments.pageInfo} />
    </Page>
  );
}
