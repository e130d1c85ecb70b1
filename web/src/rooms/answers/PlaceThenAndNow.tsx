// The paragraph as it was with the words marked, and the proposed one with what changed between them.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useMemo } from "react";
import { graphql, useFragment } from "react-relay";
import { Redline } from "~/design/Redline/Redline";
import { around } from "~/rooms/comments/inPlace";
import { wordDiff } from "~/rooms/comments/wordDiff";
import type { PlaceThenAndNow_comment$key } from "./__generated__/PlaceThenAndNow_comment.graphql";
import { placeOf } from "./place";
import { placeNow } from "./placeNow";

export function PlaceThenAndNow(props: {
  readonly comment: PlaceThenAndNow_comment$key;
}): ReactNode {
  const comment = useFragment(
    graphql`
      fragment PlaceThenAndNow_comment on Comment {
        version {
          number
        }
        anchor {
          label
          path
          quote
          start
          end
          paragraph {
            id
            label
            text
            language
          }
        }
        projections {
          id
          state
          start
          end
          version {
            number
          }
          paragraph {
            id
            label
            text
            language
          }
        }
      }
    `,
    props.comment,
  );
  const { anchor, version } = comment;
  const place = placeNow(comment);
  const now = place?.paragraph;
  const then = anchor?.paragraph;
  return (
    <div className="then-beside-now">
      <div className="stack tight">
        <h3>
          <Trans>Version {version.number}</Trans>
        </h3>
        {anchor && <p className="quiet small">{placeOf(anchor)}</p>}
        {then ? (
          <Marked paragraph={then} start={anchor?.start} end={anchor?.end} />
        ) : (
          <blockquote>{anchor?.quote}</blockquote>
        )}
      </div>
      <div className="stack tight">
        <h3>
          <Trans>Version {place?.version?.number}</Trans>
        </h3>
        {place?.state === "LOST" && (
          <p className="quiet small">
            {now ? (
              <Trans>The words are gone. This became of the paragraph:</Trans>
            ) : (
              <Trans>The words are gone, and the paragraph too.</Trans>
            )}
          </p>
        )}
        {now && (
          <>
            {place.state !== "LOST" && place.start != null && (
              <p className="quiet small">
                <Trans>Proposed place, with the words marked:</Trans>
              </p>
            )}
            <Marked paragraph={now} start={place.start} end={place.end} />
            {then && <Changed before={then} after={now} />}
          </>
        )}
      </div>
    </div>
  );
}

interface Paragraph {
  readonly label: string;
  readonly text: string;
  readonly language: string;
}

interface MarkedProps {
  readonly paragraph: Paragraph;
  readonly start: number | null | undefined;
  readonly end: number | null | undefined;
}

function Marked({ paragraph, start, end }: MarkedProps): ReactNode {
  const [ahead, words, behind] = around(paragraph.text, { start, end });
  return (
    <p className="desk-paragraph" lang={paragraph.language}>
      {paragraph.label && <span className="label">{paragraph.label} </span>}
      {ahead}
      {words && <mark>{words}</mark>}
      {behind}
    </p>
  );
}

interface ChangedProps {
  readonly before: Paragraph;
  readonly after: Paragraph;
}

/** Nothing where nothing changed, or where the two are in different languages. */
function Changed({ before, after }: ChangedProps): ReactNode {
  const isComparable = before.language === after.language && before.text !== after.text;
  const segments = useMemo(
    () => (isComparable ? wordDiff(before.text, after.text) : []),
    [isComparable, before.text, after.text],
  );
  if (!isComparable) return null;
  return (
    <>
      <p className="quiet small">
        <Trans>What changed in it:</Trans>
      </p>
      <p className="desk-paragraph" lang={after.language}>
        <Redline segments={segments} />
      </p>
    </>
  );
}
