// The structure of a text as the import recognised it: how many of each kind, and its outline.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { useSaying } from "~/words/vocabulary";
import type { RecognisedStructure_version$key } from "./__generated__/RecognisedStructure_version.graphql";
import { contentsOf } from "./contentsOf";
import { PARAGRAPH_KINDS } from "./entryKinds";

interface RecognisedStructureProps {
  readonly version: RecognisedStructure_version$key;
}

export function RecognisedStructure(props: RecognisedStructureProps): ReactNode {
  const say = useSaying();
  const { paragraphs } = useFragment(
    graphql`
      fragment RecognisedStructure_version on Version {
        paragraphs {
          id
          kind
          depth
          position
          label
          text
          language
        }
      }
    `,
    props.version,
  );
  const kinds = Object.keys(PARAGRAPH_KINDS)
    .map((kind) => ({ kind, count: paragraphs.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <ul className="plain row">
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            {say(PARAGRAPH_KINDS, kind)}: <strong className="numbers">{count}</strong>
          </li>
        ))}
      </ul>
      <Disclosure summary={<Trans>The outline as it was recognised</Trans>}>
        <ol className="plain outline">
          {contentsOf(paragraphs).map(({ paragraph, title }) => (
            <li
              key={paragraph.position}
              className={`depth-${paragraph.depth}`}
              lang={paragraph.language}
            >
              {paragraph.label} {title}
            </li>
          ))}
        </ol>
      </Disclosure>
    </>
  );
}
