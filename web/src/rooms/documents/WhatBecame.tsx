// How many paragraphs were kept, edited, moved, split, merged, removed and added.

import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { LINK_KINDS, useSaying } from "~/words/vocabulary";
import type { WhatBecame_version$key } from "./__generated__/WhatBecame_version.graphql";

export function WhatBecame(props: { readonly version: WhatBecame_version$key }): ReactNode {
  const say = useSaying();
  const { lineage } = useFragment(
    graphql`
      fragment WhatBecame_version on Version {
        lineage {
          id
          kind
        }
      }
    `,
    props.version,
  );
  return (
    <ul className="plain row">
      {Object.keys(LINK_KINDS).map((kind) => (
        <li key={kind}>
          {say(LINK_KINDS, kind)}:{" "}
          <strong className="numbers">{lineage.filter((one) => one.kind === kind).length}</strong>
        </li>
      ))}
    </ul>
  );
}
