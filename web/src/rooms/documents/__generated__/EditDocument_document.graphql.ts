/**
 * @generated SignedSource<<b6c079e09aac2252e23e4581eb74ef32>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EditDocument_document$data = {
  readonly actType: string | null;
  readonly availableLanguages: ReadonlyArray<Language>;
  readonly en: string;
  readonly id: string;
  readonly revision: number;
  readonly sq: string;
  readonly sr: string;
  readonly " $fragmentType": "EditDocument_document";
};
export type EditDocument_document$key = {
  readonly " $data"?: EditDocument_document$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditDocument_document">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditDocument_document",
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
      "name": "revision",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "actType",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "availableLanguages",
      "storageKey": null
    },
    {
      "alias": "sq",
      "args": [
        {
          "kind": "Literal",
          "name": "language",
          "value": "ALBANIAN"
        }
      ],
      "kind": "ScalarField",
      "name": "title",
      "storageKey": "title(language:\"ALBANIAN\")"
    },
    {
      "alias": "sr",
      "args": [
        {
          "kind": "Literal",
          "name": "language",
          "value": "SERBIAN"
        }
      ],
      "kind": "ScalarField",
      "name": "title",
      "storageKey": "title(language:\"SERBIAN\")"
    },
    {
      "alias": "en",
      "args": [
        {
          "kind": "Literal",
          "name": "language",
          "value": "ENGLISH"
        }
      ],
      "kind": "ScalarField",
      "name": "title",
      "storageKey": "title(language:\"ENGLISH\")"
    }
  ],
  "type": "Document",
  "abstractKey": null
};

(node as any).hash = "4ff7dc92455a2e1de632c60cf3b837ff";

export default node;
