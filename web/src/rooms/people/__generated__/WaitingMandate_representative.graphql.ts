/**
 * @generated SignedSource<<c298610e5ce30c58e57fc589779db028>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Standing = "REFUSED" | "REGISTERED" | "SUSPENDED" | "VERIFIED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type WaitingMandate_representative$data = {
  readonly function: string | null;
  readonly id: string;
  readonly isLead: boolean;
  readonly organisation: {
    readonly name: string;
    readonly slug: string;
    readonly standing: Standing;
  };
  readonly since: string;
  readonly until: string | null;
  readonly " $fragmentType": "WaitingMandate_representative";
};
export type WaitingMandate_representative$key = {
  readonly " $data"?: WaitingMandate_representative$data;
  readonly " $fragmentSpreads": FragmentRefs<"WaitingMandate_representative">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "WaitingMandate_representative",
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
      "name": "since",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "until",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "organisation",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "slug",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "standing",
          "storageKey": null
        },
        {
          "alias": null,
          "args": [
            {
              "kind": "Variable",
              "name": "language",
              "variableName": "language"
            }
          ],
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

(node as any).hash = "0b270d65d46dc0a6b8353e7329a84906";

export default node;
