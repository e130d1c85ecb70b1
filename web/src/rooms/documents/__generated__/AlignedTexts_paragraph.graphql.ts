/**
 * @generated SignedSource<<4f0df14a19c2442143712b14152b4cab>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AlignedTexts_paragraph$data = {
  readonly identity: string;
  readonly label: string;
  readonly language: string;
  readonly text: string;
  readonly " $fragmentType": "AlignedTexts_paragraph";
};
export type AlignedTexts_paragraph$key = {
  readonly " $data"?: AlignedTexts_paragraph$data;
  readonly " $fragmentSpreads": FragmentRefs<"AlignedTexts_paragraph">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AlignedTexts_paragraph",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "identity",
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
  "type": "Paragraph",
  "abstractKey": null
};

(node as any).hash = "a7c32f05ef98367314fc37b236358afe";

export default node;
