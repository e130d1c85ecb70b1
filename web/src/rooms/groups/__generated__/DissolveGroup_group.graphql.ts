/**
 * @generated SignedSource<<99d27bbef0480249bc3ccfc38d215690>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DissolveGroup_group$data = {
  readonly id: string;
  readonly " $fragmentType": "DissolveGroup_group";
};
export type DissolveGroup_group$key = {
  readonly " $data"?: DissolveGroup_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"DissolveGroup_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DissolveGroup_group",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "8c8d260acfb3e43f02d2c0f301079907";

export default node;
