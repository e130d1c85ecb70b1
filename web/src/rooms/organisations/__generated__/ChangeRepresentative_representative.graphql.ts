/**
 * @generated SignedSource<<5a653849d0ed67a9d932e95a66c7e1d4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ChangeRepresentative_representative$data = {
  readonly agreedAt: string | null;
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
      "name": "agreedAt",
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

(node as any).hash = "bb740b79c2dbad536ff58e262328f1c1";

export default node;
