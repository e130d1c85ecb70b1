// What became of a comment: received, carried through the versions, answered, reflected in the text.

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import { numberOf } from "~/app/numbers";
import type { Asked, PageProps } from "~/app/page";
import { ButtonAnchor } from "~/design/Button/Button";
import { Go } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import { Page, Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { CHANNELS, useSaying } from "~/words/vocabulary";
import type { CommentPageQuery } from "./__generated__/CommentPageQuery.graphql";
import { EarlierWords } from "./EarlierWords";
import { EndorsedBy } from "./EndorsedBy";
import { OwnComment } from "./OwnComment";
import { SaidComment } from "./SaidComment";
import { StandingInVersions } from "./StandingInVersions";
import { WhatBecame } from "./WhatBecame";
import "./CommentPage.css";

export const query = graphql`
  query CommentPageQuery($number: Int!, $language: Language!) {
    comment(number: $number) {
      id
      number
      text
      channel
      state
      receivedAt
      editedAt
      isMine
      receiptPath(language: $language)
      endorsedBy {
        ...EndorsedBy_organisation @arguments(language: $language)
      }
      anchor {
        paragraph {
          id
          position
        }
      }
      copiedFrom {
        id
        number
      }
      consultation {
        slug
        title(language: $language)
        document {
          slug
          title(language: $language)
        }
      }
      version {
        number
        label
      }
      ...SaidComment_comment @arguments(language: $language, hasPlace: true)
      ...OwnComment_comment
      ...WhatBecame_comment @arguments(language: $language)
      ...StandingInVersions_comment
      ...EarlierWords_comment
      replies(first: 100) {
        totalCount
        edges {
          node {
            id
            ...SaidComment_comment @arguments(language: $language)
          }
        }
      }
    }
  }
`;

export const variables = ({ language, params }: Asked): object => ({
  number: numberOf(params["number"]),
  language,
});

export default function CommentPage({ queryRef }: PageProps<CommentPageQuery>): ReactNode {
  const { t } = useLingui();
  const { comment } = usePreloadedQuery<CommentPageQuery>(query, queryRef);
  if (!comment) return <Missing />;
  const { number, consultation, replies } = comment;
  const slug = consultation.slug;
  return (
    <Page
      title={t`Comment no. ${number}`}
      width="reading"
      crumbs={[
        { name: <Trans>Consultations</Trans>, to: "/consultations" },
        { name: consultation.title, to: "/consultations/$slug", params: { slug } },
        {
          name: <Trans>All comments</Trans>,
          to: "/consultations/$slug/comments",
          params: { slug },
        },
      ]}
      above={comment.state !== "STANDING" && <State state={comment.state} />}
      below={<Received {...comment} />}
      actions={
        comment.receiptPath && (
          <ButtonAnchor href={comment.receiptPath} download>
            <Trans>Receipt (PDF)</Trans>
          </ButtonAnchor>
        )
      }
    >
      <div className="stack">
        <SaidComment comment={comment} hasPlace />
        <OwnComment comment={comment} />
        <Around comment={comment} />
      </div>
      <WhatBecame comment={comment} />
      <StandingInVersions comment={comment} />
      {replies.totalCount > 0 && (
        <Section title={<Plural value={replies.totalCount} one="# reply" other="# replies" />}>
          <div>
            {replies.edges.map(({ node }) => (
              <SaidComment key={node.id} comment={node} />
            ))}
          </div>
        </Section>
      )}
      <EarlierWords comment={comment} />
    </Page>
  );
}

type Data = NonNullable<CommentPageQuery["response"]["comment"]>;

function State({ state }: { readonly state: Data["state"] }): ReactNode {
  if (state === "WITHDRAWN") {
    return (
      <Tag tone="waiting">
        <Trans>withdrawn</Trans>
      </Tag>
    );
  }
  if (state === "HIDDEN") {
    return (
      <Tag tone="rejected">
        <Trans>hidden by a moderator</Trans>
      </Tag>
    );
  }
  return null;
}

function Received({ receivedAt, channel, editedAt }: Data): ReactNode {
  const say = useSaying();
  const way = say(CHANNELS, channel);
  return (
    <p className="quiet">
      <Trans>
        Received <Moment at={receivedAt} as="hours" /> ({way})
      </Trans>
      {editedAt && (
        <>
          {" · "}
          <Trans>
            Edited <Moment at={editedAt} />
          </Trans>
        </>
      )}
    </p>
  );
}

/** What it belongs to: the text, the comment of which it is a copy, those who endorse it. */
function Around({ comment }: { readonly comment: Data }): ReactNode {
  const { consultation, anchor, endorsedBy, copiedFrom } = comment;
  return (
    <>
      {copiedFrom && (
        <Related
          label={<Trans>Copied from the internal comment</Trans>}
          number={copiedFrom.number}
        />
      )}
      <EndorsedBy organisations={endorsedBy} />
      {anchor?.paragraph && (
        <p>
          <Go
            to="/consultations/$slug"
            params={{ slug: consultation.slug }}
            search={{ version: String(comment.version.number) }}
            hash={`p-${anchor.paragraph.position}`}
          >
            <Trans>See it in the text</Trans>
          </Go>
        </p>
      )}
    </>
  );
}

function Related(props: { readonly label: ReactNode; readonly number: number }): ReactNode {
  const number = String(props.number);
  return (
    <p className="small">
      {props.label}{" "}
      <Go to="/comments/$number" params={{ number }}>
        <Trans>No. {number}</Trans>
      </Go>
    </p>
  );
}
