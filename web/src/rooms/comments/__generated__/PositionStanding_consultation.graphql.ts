/**
 * @generated SignedSource<<52960673ae19a253dd47756b99ae4ee2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PositionStanding_consultation$data = {
  readonly viewerCanComment: boolean;
  readonly viewerCannotCommentReasons: ReadonlyArray<string>;
  readonly " $fragmentType": "PositionStanding_consultation";
};
export type PositionStanding_consultation$key = {
  readonly " $data"?: PositionStanding_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"PositionStanding_consultation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PositionStanding_consultation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanComment",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCannotCommentReasons",
      "storageKey": null
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "8377ffbbb3f9f92ee5b7a1c24d161cb3";

export default node;
