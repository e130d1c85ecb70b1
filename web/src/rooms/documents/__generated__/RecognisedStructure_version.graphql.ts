/**
 * @generated SignedSource<<d9da6fae291542ef71730cd926d28797>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ParagraphKind = "ARTICLE" | "CHAPTER" | "FOOTNOTE" | "HEADING" | "PARAGRAPH" | "PART" | "POINT" | "SECTION" | "TABLE_ROW" | "TEXT" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type RecognisedStructure_version$data = {
  readonly paragraphs: ReadonlyArray<{
    readonly depth: number;
    readonly id: string;
    readonly kind: ParagraphKind;
    readonly label: string;
    readonly language: string;
    readonly position: number;
    readonly text: string;
  }>;
  readonly " $fragmentType": "RecognisedStructure_version";
};
export type RecognisedStructure_version$key = {
  readonly " $data"?: RecognisedStructure_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"RecognisedStructure_version">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RecognisedStructure_version",
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
      "storageKey": null
    }
  ],
  "type": "Version",
  "abstractKey": null
};

(node as any).hash = "ee28647fa9a924b481ec9df9ca29db40";

export default node;
