/**
 * @generated SignedSource<<bf3c5942ecc9cbf564250a4cf2d40258>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FindKind = "COMMENT" | "DELETE" | "INSERT" | "JOIN" | "MOVE" | "SPLIT" | "SUGGEST" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type FindPlace_find$data = {
  readonly end: number | null;
  readonly kind: FindKind;
  readonly new: string;
  readonly old: string;
  readonly paragraph: {
    readonly label: string;
    readonly language: string;
    readonly text: string;
  } | null;
  readonly quote: string;
  readonly start: number | null;
  readonly " $fragmentType": "FindPlace_find";
};
export type FindPlace_find$key = {
  readonly " $data"?: FindPlace_find$data;
  readonly " $fragmentSpreads": FragmentRefs<"FindPlace_find">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "FindPlace_find",
  "selections": [
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
      "name": "quote",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "start",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "end",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "old",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "new",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Paragraph",
      "kind": "LinkedField",
      "name": "paragraph",
      "plural": false,
      "selections": [
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
  "type": "WordFind",
  "abstractKey": null
};

(node as any).hash = "2f7283eac0215ad2467c345e6f9204f7";

export default node;
