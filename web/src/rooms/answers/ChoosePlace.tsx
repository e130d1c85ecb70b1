// Where a comment really stands: another paragraph, and words of it if it is on words.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense, useEffect, useRef } from "react";
import { graphql, useFragment, useLazyLoadQuery } from "react-relay";
import { Loading } from "~/design/Loading/Loading";
import type { ChoosePlace_comment$key } from "./__generated__/ChoosePlace_comment.graphql";
import type { ChoosePlaceQuery } from "./__generated__/ChoosePlaceQuery.graphql";
import { ChooseWords } from "./ChooseWords";
import { placeNow } from "./placeNow";

interface ChoosePlaceProps {
  readonly comment: ChoosePlace_comment$key;
  /** Of the document. */
  readonly slug: string;
  readonly onTakeBack: () => void;
  readonly onDone: () => void;
}

export function ChoosePlace(props: ChoosePlaceProps): ReactNode {
  const { t } = useLingui();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section className="choose-place" ref={place} tabIndex={-1} aria-label={t`It stands elsewhere`}>
      <Suspense fallback={<Loading />}>
        <Choosing {...props} />
      </Suspense>
    </section>
  );
}

function Choosing({ slug, onTakeBack, onDone, ...props }: ChoosePlaceProps): ReactNode {
  const comment = useFragment(
    graphql`
      fragment ChoosePlace_comment on Comment {
        id
        anchor {
          quote
          paragraph {
            id
            label
            text
            language
          }
        }
        projections {
          id
          version {
            id
            number
          }
        }
      }
    `,
    props.comment,
  );
  const version = placeNow(comment)?.version;
  const { document } = useLazyLoadQuery<ChoosePlaceQuery>(
    graphql`
      query ChoosePlaceQuery($slug: String!, $number: Int!, $language: Language) {
        document(slug: $slug) {
          id
          version(number: $number) {
            id
            paragraphs(language: $language) {
              id
              label
              text
              language
            }
          }
        }
      }
    `,
    {
      slug,
      number: version?.number ?? 0,
      language: LANGUAGES[comment.anchor?.paragraph?.language.slice(0, 2) ?? ""] ?? null,
    },
  );
  const paragraphs = document?.version?.paragraphs;
  if (!paragraphs || !version) {
    return (
      <p className="quiet">
        <Trans>The version cannot be read.</Trans>
      </p>
    );
  }
  return (
    <ChooseWords
      commentId={comment.id}
      versionId={version.id}
      quote={comment.anchor?.quote ?? null}
      old={comment.anchor?.paragraph ?? null}
      paragraphs={paragraphs}
      onTakeBack={onTakeBack}
      onDone={onDone}
    />
  );
}

/** The comment's own text is shown, so that its words can be found in it. */
const LANGUAGES: Readonly<Record<string, "ALBANIAN" | "SERBIAN" | "ENGLISH">> = {
  sq: "ALBANIAN",
  sr: "SERBIAN",
  en: "ENGLISH",
};
