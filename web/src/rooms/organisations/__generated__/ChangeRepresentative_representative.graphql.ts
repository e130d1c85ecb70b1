/**
 * @generated SignedSource<<b2b16c78894229f6e5961fb5e7cfb202>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ChangeRepresentative_representative$data = {
  readonly function: string | null;
  readonly id: string;
  readonly isLead: boolean;
  readonly person: {
    readonly name: string;
  };
  readonly viewerCanChange: boolean;
  readonly viewerCanEnd: boolean;
  readonly " $fragmentType": "ChangeRepresentative_representative";
};
export type ChangeRepresentative_representative$key = {
  readonly " $data"?: ChangeRepresentative_representative$data;
  readonly " $fragmentSpreads": FragmentRefs<"ChangeRepresentative_representative">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ChangeRepresentative_representative",
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
      "name": "isLead",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "function",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanChange",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanEnd",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "person",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Representative",
  "abstractKey": null
};

(node as any).hash = "a8b53f52f84b59a83404c2738275cf17";

export default node;
