/**
 * @generated SignedSource<<6d149b2fc244150f160948aab73b1e79>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlacesLink_consultation$data = {
  readonly places: {
    readonly placeUnsure: number;
  };
  readonly slug: string;
  readonly " $fragmentType": "PlacesLink_consultation";
};
export type PlacesLink_consultation$key = {
  readonly " $data"?: PlacesLink_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlacesLink_consultation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlacesLink_consultation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "slug",
      "storageKey": null
    },
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

(node as any).hash = "8c44b63cf8bd5d89fe0e5ca65a68683a";

export default node;
