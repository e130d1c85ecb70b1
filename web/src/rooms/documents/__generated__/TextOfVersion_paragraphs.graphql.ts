/**
 * @generated SignedSource<<c40b2a2c0d60b68a0e60fa4195ea3e2b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ParagraphKind = "ARTICLE" | "CHAPTER" | "FOOTNOTE" | "HEADING" | "PARAGRAPH" | "PART" | "POINT" | "SECTION" | "TABLE_ROW" | "TEXT" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type TextOfVersion_paragraphs$data = ReadonlyArray<{
  readonly depth: number;
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly label: string;
  readonly language: string;
  readonly position: number;
  readonly text: string;
  readonly " $fragmentType": "TextOfVersion_paragraphs";
}>;
export type TextOfVersion_paragraphs$key = ReadonlyArray<{
  readonly " $data"?: TextOfVersion_paragraphs$data;
  readonly " $fragmentSpreads": FragmentRefs<"TextOfVersion_paragraphs">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "TextOfVersion_paragraphs",
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
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "depth",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "position",
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

(node as any).hash = "8cbd4a69ac740410232928dfd8ddc454";

export default node;
