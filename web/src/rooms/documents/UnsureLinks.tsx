// Links between old and new paragraphs that a person should look at, one after the other.

import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, useMemo, useRef } from "react";
import { graphql, useFragment } from "react-relay";
import { Notice } from "~/design/Notice/Notice";
import type { UnsureLinks_previous$key } from "./__generated__/UnsureLinks_previous.graphql";
import type { UnsureLinks_version$key } from "./__generated__/UnsureLinks_version.graphql";
import { useSteps } from "./steps";
import { UnsureLink } from "./UnsureLink";
import "./UnsureLinks.css";

interface UnsureLinksProps {
  readonly version: UnsureLinks_version$key;
  readonly previous: UnsureLinks_previous$key;
}

export function UnsureLinks(props: UnsureLinksProps): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const { lineage, paragraphs, redline, viewerCanConfirmLineage } = useFragment(
    graphql`
      fragment UnsureLinks_version on Version {
        id
        viewerCanConfirmLineage
        lineage {
          id
          kind
          isSure
          oldParagraphIds
          newParagraphIds
          ...UnsureLink_link
        }
        paragraphs {
          id
          label
          text
          language
        }
        redline {
          newParagraphIds
          segments {
            op
            text
            move
          }
        }
      }
    `,
    props.version,
  );
  const previous = useFragment(
    graphql`
      fragment UnsureLinks_previous on Version {
        paragraphs {
          id
          label
          text
          language
        }
      }
    `,
    props.previous,
  );
  const byId = useMemo(
    () => new Map([...previous.paragraphs, ...paragraphs].map((one) => [one.id, one])),
    [previous.paragraphs, paragraphs],
  );
  const unsure = lineage.filter((link) => !link.isSure);
  const removed = lineage
    .filter((link) => link.kind === "REMOVED")
    .flatMap((link) => link.oldParagraphIds);
  useSteps(list);
  if (unsure.length === 0) {
    return (
      <Notice kind="done" title={<Trans>Nothing is left to confirm</Trans>}>
        <Trans>Every paragraph's past is sure or was confirmed.</Trans>
      </Notice>
    );
  }
  const found = (ids: readonly string[]) =>
    ids.map((id) => byId.get(id)).filter((one) => one !== undefined);
  return (
    <>
      <h3>
        <Plural value={unsure.length} one="# link to confirm" other="# links to confirm" />
      </h3>
      <p className="quiet small screen-only">
        <Trans>
          <kbd>j</kbd> next, <kbd>k</kbd> the one before, <kbd>y</kbd> it is right
        </Trans>
      </p>
      <ol className="plain stack" ref={list}>
        {unsure.map((link) => (
          <UnsureLink
            key={link.id}
            link={link}
            before={found(link.oldParagraphIds)}
            after={found(link.newParagraphIds)}
            segments={
              redline.find((entry) => entry.newParagraphIds[0] === link.newParagraphIds[0])
                ?.segments ?? []
            }
            removed={removed}
            previous={previous.paragraphs}
            canAct={viewerCanConfirmLineage}
          />
        ))}
      </ol>
    </>
  );
}
