// A version's text as it is read outside of a consultation, or what changed in it since another.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { textOrScreen } from "~/app/languages";
import { Missing } from "~/app/Missing";
import { maybeNumber, numberOf } from "~/app/numbers";
import { type Asked, type PageProps, useTitle } from "~/app/page";
import { Empty } from "~/design/Empty/Empty";
import { Moment } from "~/design/Moment/Moment";
import { Page } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { DOCUMENT_STATUSES, DRAFT_KINDS, useSaying } from "~/words/vocabulary";
import type { VersionPageQuery } from "./__generated__/VersionPageQuery.graphql";
import { Contents } from "./Contents";
import { RedlineOfVersion } from "./RedlineOfVersion";
import { TextOfVersion } from "./TextOfVersion";
import { VersionDownloads } from "./VersionDownloads";
import { VersionSwitch } from "./VersionSwitch";

export const query = graphql`
  query VersionPageQuery(
    $slug: String!
    $number: Int!
    $language: Language!
    $textLanguage: Language
    $since: Int
    $redline: Boolean!
  ) {
    document(slug: $slug) {
      id
      slug
      kind
      status
      title(language: $language)
      ...VersionSwitch_document
      version(number: $number) {
        id
        number
        label
        publishedAt
        texts {
          language
        }
        ...VersionDownloads_version @arguments(language: $textLanguage)
        paragraphs(language: $textLanguage) @skip(if: $redline) {
          id
          kind
          depth
          position
          label
          text
          language
          ...TextOfVersion_paragraphs
        }
        redline(since: $since, language: $textLanguage) @include(if: $redline) {
          ...RedlineOfVersion_entries
        }
      }
    }
  }
`;

/** As the server makes them of the same address, so that its answer in the page is found. */
export function variables({ params, search, language }: Asked): object {
  const since = maybeNumber(search["redline"]);
  return {
    slug: params["slug"],
    number: numberOf(params["number"]),
    language,
    textLanguage: textOrScreen(search["text"], language),
    since,
    redline: since !== null,
  };
}

export default function VersionPage({ queryRef }: PageProps<VersionPageQuery>): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const { document } = usePreloadedQuery<VersionPageQuery>(query, queryRef);
  useTitle(document?.title ?? t`There is nothing here`);
  const version = document?.version;
  if (!document || !version) return <Missing />;
  const { number, label, publishedAt, paragraphs, redline } = version;
  return (
    <Page
      title={document.title}
      width="wide"
      crumbs={[{ name: document.title, to: "/documents/$slug", params: { slug: document.slug } }]}
      above={
        <>
          <Tag>{say(DOCUMENT_STATUSES, document.status)}</Tag>
          <span className="quiet small">{say(DRAFT_KINDS, document.kind)}</span>
        </>
      }
      below={
        <p className="quiet">
          <Trans>Version {number}</Trans>
          {label && ` (${label})`}
          {publishedAt && (
            <>
              {", "}
              <Trans>
                published <Moment at={publishedAt} />
              </Trans>
            </>
          )}
        </p>
      }
    >
      <VersionSwitch
        document={document}
        shown={number}
        texts={version.texts}
        language={paragraphs?.[0]?.language}
      />
      <VersionDownloads version={version} />
      {redline ? (
        <RedlineOfVersion entries={redline} />
      ) : paragraphs && paragraphs.length > 0 ? (
        <div className="reading-room">
          <Contents paragraphs={paragraphs} />
          <TextOfVersion paragraphs={paragraphs} />
        </div>
      ) : (
        <Empty title={<Trans>There is no text to read here yet</Trans>} />
      )}
    </Page>
  );
}
