/**
 * @generated SignedSource<<f8d178b56e877b2a1a33dd14775a422d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UnsureLinks_previous$data = {
  readonly paragraphs: ReadonlyArray<{
    readonly id: string;
    readonly label: string;
    readonly language: string;
    readonly text: string;
  }>;
  readonly " $fragmentType": "UnsureLinks_previous";
};
export type UnsureLinks_previous$key = {
  readonly " $data"?: UnsureLinks_previous$data;
  readonly " $fragmentSpreads": FragmentRefs<"UnsureLinks_previous">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "UnsureLinks_previous",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Paragraph",
      "kind": "LinkedField",
      "name": "paragraphs",
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
          "name": "label",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "text",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "language",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Version",
  "abstractKey": null
};

(node as any).hash = "b78860323c03861e3302483a52326b93";

export default node;
