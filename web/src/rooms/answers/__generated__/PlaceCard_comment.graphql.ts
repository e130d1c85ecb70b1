/**
 * @generated SignedSource<<88ce4f11dd454219eeac127b12b92f1f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AnchorState = "ALTERED" | "EXACT" | "LOST" | "MOVED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PlaceCard_comment$data = {
  readonly id: string;
  readonly number: number;
  readonly projections: ReadonlyArray<{
    readonly confirmedAt: string | null;
    readonly id: string;
    readonly isSure: boolean;
    readonly score: number;
    readonly state: AnchorState;
    readonly version: {
      readonly id: string;
      readonly number: number;
    } | null;
  }>;
  readonly viewerCanConfirmPlace: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"ChoosePlace_comment" | "PlaceActs_comment" | "PlaceThenAndNow_comment" | "WhatItSays_comment">;
  readonly " $fragmentType": "PlaceCard_comment";
};
export type PlaceCard_comment$key = {
  readonly " $data"?: PlaceCard_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlaceCard_comment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlaceCard_comment",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanConfirmPlace",
      "storageKey": null
    },
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
          "kind": "ScalarField",
          "name": "score",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isSure",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "confirmedAt",
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
            (v0/*:: as any*/),
            (v1/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": [
        {
          "kind": "Variable",
          "name": "language",
          "variableName": "language"
        }
      ],
      "kind": "FragmentSpread",
      "name": "WhatItSays_comment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PlaceThenAndNow_comment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ChoosePlace_comment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PlaceActs_comment"
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "c8a1e2ed4ae4bac1cfac30a56603b2fe";

export default node;
