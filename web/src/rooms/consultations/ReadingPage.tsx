// The reading room: contents, text and conversations of a draft that is being consulted on.

import { Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { textOrScreen } from "~/app/languages";
import { Missing } from "~/app/Missing";
import { maybeNumber } from "~/app/numbers";
import type { Asked, PageProps, Search } from "~/app/page";
import { useTitle } from "~/app/page";
import { useSearchWithin } from "~/app/searching";
import { Empty } from "~/design/Empty/Empty";
import { Contents } from "~/rooms/documents/Contents";
import type { ReadingPageQuery } from "./__generated__/ReadingPageQuery.graphql";
import { ReadingFacts } from "./ReadingFacts";
import { ReadingHead } from "./ReadingHead";
import { ReadingNotes } from "./ReadingNotes";
import { ReadingText } from "./ReadingText";

export const query = graphql`
  # Comments are in the page that the server makes; here a conversation asks for its own.
  query ReadingPageQuery(
    $slug: String!
    $language: Language!
    $textLanguage: Language
    $version: Int
    $shown: Int = 0
  ) {
    consultation(slug: $slug) {
      id
      slug
      kind
      phase
      audience
      zone
      title(language: $language)
      description(language: $language)
      opensAt
      closesAt
      contactName
      contactEmail
      withdrawnReason
      derivation {
        opensOn
        closesOn
        zone
        workingDays
        workingDaysWithoutFirst
        countsFirstDay
        minimum
        isShort
        isVerified
        source
        days {
          day
          reason
          ordinal
          status
          holiday(language: $language)
        }
      }
      extensions {
        closedOn
        closesOn
        reason
      }
      supportingDocuments {
        id
        kind
        title(language: $language)
        downloadPath
      }
      coordinators {
        person {
          name
        }
        organisation {
          name(language: $language)
        }
      }
      reports {
        number
        publishedAt
      }
      version {
        number
      }
      comments {
        totalCount
      }
      viewerCanRun
      viewerCanCapture
      viewerCanPrepareReport
      ...ReadingText_consultation
      ...ReviewCopies_consultation @arguments(textLanguage: $textLanguage)
      document {
        id
        slug
        title(language: $language)
        kind
        status
        versions {
          id
          number
          label
          publishedAt
        }
        version(number: $version) {
          id
          number
          label
          publishedAt
          texts {
            language
            isLeading
          }
          docx: downloadPath(format: DOCX, language: $textLanguage)
          html: downloadPath(format: HTML, language: $textLanguage)
          markdown: downloadPath(format: MARKDOWN, language: $textLanguage)
          paragraphs(language: $textLanguage) {
            id
            kind
            depth
            position
            label
            text
            language
            comments(first: $shown) {
              totalCount
              edges {
                node {
                  id
                  ...CommentCard_comment @arguments(language: $language)
                }
              }
            }
          }
        }
      }
    }
  }
`;

/** As the server makes them of the same address, so that its answer in the page is found. */
export function variables({ params, search, language }: Asked): object {
  return {
    slug: params["slug"],
    language,
    textLanguage: textOrScreen(search["text"], language),
    version: maybeNumber(search["version"]),
  };
}

/** The same for what changed since an older version. */
function redlineOf({ slug, textLanguage, version }: Variables, redline: string | undefined) {
  const since = maybeNumber(redline);
  return since === null ? undefined : { slug, textLanguage, version, since };
}

type Variables = ReadingPageQuery["variables"];

export default function ReadingPage({ queryRef }: PageProps<ReadingPageQuery>): ReactNode {
  const { t } = useLingui();
  const { redline: redlineSince } = useSearch({ strict: false }) as Search;
  const { consultation } = usePreloadedQuery<ReadingPageQuery>(query, queryRef);
  const version = consultation?.document.version;
  // Where an address asks for a version that there is not, as on the page that is served.
  const isThere = consultation && (version || queryRef.variables.version === null);
  useTitle(isThere ? consultation.title : t`There is nothing here`);
  useSearchWithin(consultation?.id);
  if (!isThere) return <Missing />;
  const redline = redlineOf(queryRef.variables, redlineSince);
  return (
    <div className="page wide">
      <ReadingHead consultation={consultation} />
      <ReadingFacts consultation={consultation} />
      <ReadingNotes consultation={consultation} />
      {version && version.paragraphs.length > 0 ? (
        <div className="reading-room">
          <Contents paragraphs={version.paragraphs} />
          <ReadingText
            consultation={consultation}
            version={version}
            versions={consultation.document.versions}
            textLanguage={queryRef.variables.textLanguage}
            redline={redline}
          />
        </div>
      ) : (
        <Empty title={<Trans>There is no text to read here yet</Trans>} />
      )}
    </div>
  );
}
