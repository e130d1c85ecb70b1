/**
 * @generated SignedSource<<444c05faa822c39e4fb2c8dd5f88a806>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LinkKind = "ADDED" | "EDITED" | "KEPT" | "MERGED" | "MOVED" | "REMOVED" | "SPLIT" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type UnsureLink_link$data = {
  readonly id: string;
  readonly kind: LinkKind;
  readonly score: number;
  readonly " $fragmentType": "UnsureLink_link";
};
export type UnsureLink_link$key = {
  readonly " $data"?: UnsureLink_link$data;
  readonly " $fragmentSpreads": FragmentRefs<"UnsureLink_link">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "UnsureLink_link",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "score",
      "storageKey": null
    }
  ],
  "type": "LineageLink",
  "abstractKey": null
};

(node as any).hash = "1019ce2d6f39af6d8a0d947c4331dcc1";

export default node;
