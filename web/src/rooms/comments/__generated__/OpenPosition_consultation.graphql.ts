/**
 * @generated SignedSource<<5e421f6d94c5f3d7b9159ca4fbdc144a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type OpenPosition_consultation$data = {
  readonly id: string;
  readonly " $fragmentType": "OpenPosition_consultation";
};
export type OpenPosition_consultation$key = {
  readonly " $data"?: OpenPosition_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"OpenPosition_consultation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OpenPosition_consultation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "966666fcc4d1685618f9cd8d0d814d4a";

export default node;
