/**
 * @generated SignedSource<<4a76938980cbd8fcac1e80bd73d2a7d3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SubmitPosition_consultation$data = {
  readonly closesAt: string | null;
  readonly heading: string;
  readonly zone: string;
  readonly " $fragmentType": "SubmitPosition_consultation";
};
export type SubmitPosition_consultation$key = {
  readonly " $data"?: SubmitPosition_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"SubmitPosition_consultation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SubmitPosition_consultation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "closesAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "zone",
      "storageKey": null
    },
    {
      "alias": "heading",
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "61b72f04dc341b79f1fce0d469de5318";

export default node;
