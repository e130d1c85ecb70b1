/**
 * @generated SignedSource<<7b2f588189c4dd8d12234c0be82701b4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CollectedPosition_consultation$data = {
  readonly " $fragmentSpreads": FragmentRefs<"SubmitPosition_consultation">;
  readonly " $fragmentType": "CollectedPosition_consultation";
};
export type CollectedPosition_consultation$key = {
  readonly " $data"?: CollectedPosition_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"CollectedPosition_consultation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CollectedPosition_consultation",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SubmitPosition_consultation"
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "0848eb85b1424a1f6138345369e9bab4";

export default node;
