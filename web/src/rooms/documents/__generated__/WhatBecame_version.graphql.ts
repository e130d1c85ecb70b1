/**
 * @generated SignedSource<<1844a1ee742d36aed0790a288e576b93>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LinkKind = "ADDED" | "EDITED" | "KEPT" | "MERGED" | "MOVED" | "REMOVED" | "SPLIT" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type WhatBecame_version$data = {
  readonly lineage: ReadonlyArray<{
    readonly id: string;
    readonly kind: LinkKind;
  }>;
  readonly " $fragmentType": "WhatBecame_version";
};
export type WhatBecame_version$key = {
  readonly " $data"?: WhatBecame_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"WhatBecame_version">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WhatBecame_version",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "LineageLink",
      "kind": "LinkedField",
      "name": "lineage",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Version",
  "abstractKey": null
};

(node as any).hash = "2963faa863bd012b36962adaaf07ee60";

export default node;
