/**
 * @generated SignedSource<<598fe82f936a5d6f25d3f54a3c2e34aa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type VersionSwitch_document$data = {
  readonly slug: string;
  readonly versions: ReadonlyArray<{
    readonly id: string;
    readonly label: string | null;
    readonly number: number;
  }>;
  readonly " $fragmentType": "VersionSwitch_document";
};
export type VersionSwitch_document$key = {
  readonly " $data"?: VersionSwitch_document$data;
  readonly " $fragmentSpreads": FragmentRefs<"VersionSwitch_document">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "VersionSwitch_document",
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
      "concreteType": "Version",
      "kind": "LinkedField",
      "name": "versions",
      "plural": true,
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
          "name": "number",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "label",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Document",
  "abstractKey": null
};

(node as any).hash = "a0ab28441a1cb0cf088fddb42cb77504";

export default node;
