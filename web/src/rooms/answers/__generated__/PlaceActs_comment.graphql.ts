/**
 * @generated SignedSource<<3c2d5cdc15cc465e2809bd19149cfd61>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AnchorState = "ALTERED" | "EXACT" | "LOST" | "MOVED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PlaceActs_comment$data = {
  readonly id: string;
  readonly projections: ReadonlyArray<{
    readonly id: string;
    readonly state: AnchorState;
    readonly version: {
      readonly id: string;
    } | null;
  }>;
  readonly " $fragmentType": "PlaceActs_comment";
};
export type PlaceActs_comment$key = {
  readonly " $data"?: PlaceActs_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlaceActs_comment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlaceActs_comment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Projection",
      "kind": "LinkedField",
      "name": "projections",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "state",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Version",
          "kind": "LinkedField",
          "name": "version",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "063a63c942a9629ea5863b7bd45106af";

export default node;
