/**
 * @generated SignedSource<<3a70d0830f1b8d668179c72f1a92161f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlacesLeft_consultation$data = {
  readonly places: {
    readonly placeUnsure: number;
  };
  readonly " $fragmentType": "PlacesLeft_consultation";
};
export type PlacesLeft_consultation$key = {
  readonly " $data"?: PlacesLeft_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlacesLeft_consultation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlacesLeft_consultation",
  "selections": [
    {
      "alias": "places",
      "args": [
        {
          "kind": "Literal",
          "name": "only",
          "value": {
            "replies": false
          }
        }
      ],
      "concreteType": "CommentFacets",
      "kind": "LinkedField",
      "name": "commentFacets",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "placeUnsure",
          "storageKey": null
        }
      ],
      "storageKey": "commentFacets(only:{\"replies\":false})"
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "f75150cb8e086ae0e4efbd939a357ab7";

export default node;
