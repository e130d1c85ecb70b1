// What changed since an older version, laid over the text; loaded when it is first wanted.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useMemo } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { Notice } from "~/design/Notice/Notice";
import { Redline } from "~/design/Redline/Redline";
import type { ReadingRedlineQuery } from "./__generated__/ReadingRedlineQuery.graphql";
import type { ReadingParagraph, Redlined } from "./reading";
import { type Changed, type Entry, laidOver } from "./redlining";

interface ReadingRedlineProps {
  readonly paragraphs: readonly ReadingParagraph[];
  /** As the page has them: so the server's answer in the page is found. */
  readonly variables: ReadingRedlineQuery["variables"];
  readonly fetchKey: number;
  readonly onLaid: (laid: Redlined | undefined) => void;
}

export default function ReadingRedline(props: ReadingRedlineProps): ReactNode {
  const { paragraphs, variables, fetchKey, onLaid } = props;
  const { consultation } = useLazyLoadQuery<ReadingRedlineQuery>(
    graphql`
      query ReadingRedlineQuery(
        $slug: String!
        $textLanguage: Language
        $version: Int
        $since: Int
      ) {
        consultation(slug: $slug) {
          id
          document {
            id
            version(number: $version) {
              id
              redline(since: $since, language: $textLanguage) {
                labelOld
                newParagraphIds
                segments {
                  op
                  text
                  move
                }
              }
            }
          }
        }
      }
    `,
    variables,
    { fetchKey },
  );
  const entries = consultation?.document.version?.redline;
  const laid = useMemo(() => shown(paragraphs, entries ?? []), [paragraphs, entries]);
  useEffect(() => {
    onLaid(laid);
    return () => onLaid(undefined);
  }, [laid, onLaid]);
  return <Legend since={variables.since ?? 0} hasEntries={!!entries?.length} laid={laid} />;
}

/** As it stands on the page. */
function shown(paragraphs: readonly ReadingParagraph[], entries: readonly Entry[]): Redlined {
  const { changed, gone, goneLast } = laidOver(paragraphs, entries);
  return {
    changed: new Map([...changed].map(([id, change]) => [id, redline(change)])),
    gone: new Map([...gone].map(([id, those]) => [id, those.map(struck)])),
    goneLast: goneLast.map(struck),
  };
}

function redline({ segments, label, labelOld }: Changed): { label: ReactNode; words: ReactNode } {
  const isRenumbered = labelOld !== label;
  return {
    label: isRenumbered ? <Renumbered from={labelOld} to={label} /> : label,
    words: <Redline segments={segments} />,
  };
}

function Renumbered({ from, to }: { readonly from: string; readonly to: string }): ReactNode {
  return (
    <>
      <del>{from}</del> {to && <ins>{to}</ins>}
    </>
  );
}

function struck({ labelOld, segments }: Entry): { label: ReactNode; words: ReactNode } {
  return {
    label: labelOld && <del>{labelOld}</del>,
    words: <Redline segments={segments} />,
  };
}

interface LegendProps {
  readonly since: number;
  readonly hasEntries: boolean;
  readonly laid: Redlined;
}

function Legend({ since, hasEntries, laid }: LegendProps): ReactNode {
  if (!hasEntries) {
    return (
      <Notice kind="warning">
        <Trans>There is no version {since} that this text could be compared with.</Trans>
      </Notice>
    );
  }
  const isSame = laid.changed.size + laid.goneLast.length + laid.gone.size === 0;
  return (
    <Notice>
      {isSame ? (
        <Trans>Nothing changed since version {since}.</Trans>
      ) : (
        <Trans>
          Changes since version {since}: what came is <ins>underlined</ins>, what went is{" "}
          <del>struck through</del>.
        </Trans>
      )}
    </Notice>
  );
}
