// What changed from one version to another, place by place, with what was moved in both its places.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Empty } from "~/design/Empty/Empty";
import { CheckField } from "~/design/Field/Field";
import { Redline } from "~/design/Redline/Redline";
import { Tag } from "~/design/Tag/Tag";
import { useSaying } from "~/words/vocabulary";
import type { RedlineOfVersion_entries$key } from "./__generated__/RedlineOfVersion_entries.graphql";
import { ENTRY_KINDS } from "./entryKinds";

interface RedlineOfVersionProps {
  readonly entries: RedlineOfVersion_entries$key;
}

export function RedlineOfVersion(props: RedlineOfVersionProps): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const [isBrief, setIsBrief] = useState(false);
  const entries = useFragment(
    graphql`
      fragment RedlineOfVersion_entries on RedlineEntry @relay(plural: true) {
        kind
        labelOld
        labelNew
        oldParagraphIds
        newParagraphIds
        segments {
          op
          text
          move
        }
      }
    `,
    props.entries,
  );
  const changed = entries.filter((one) => one.kind !== "KEPT");
  if (changed.length === 0) {
    return <Empty title={<Trans>Nothing changed between the two versions</Trans>} />;
  }
  return (
    <>
      <div className="row roomy">
        <p className="quiet small">
          <Trans>
            What came is <ins>underlined</ins>, what went is <del>struck through</del>; the two
            places of what was moved have the same number.
          </Trans>
        </p>
        <CheckField
          label={<Trans>Only what changed</Trans>}
          checked={isBrief}
          onCheck={setIsBrief}
        />
      </div>
      <section className="draft" aria-label={t`The text`}>
        {(isBrief ? changed : entries).map((one) => (
          <div
            key={`${one.kind}${one.oldParagraphIds[0]}${one.newParagraphIds[0]}`}
            className={`paragraph entry ${one.kind.toLowerCase()}`}
          >
            {one.kind !== "KEPT" && (
              <div className="what">
                <Tag>{say(ENTRY_KINDS, one.kind)}</Tag>
              </div>
            )}
            <p className="words">
              {(one.labelNew || one.labelOld) && (
                <span className="label">{one.labelNew || one.labelOld}</span>
              )}
              <Redline segments={one.segments} />
            </p>
          </div>
        ))}
      </section>
    </>
  );
}
