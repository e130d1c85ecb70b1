/**
 * @generated SignedSource<<6848ac62cc3fd15d6e4f62707c81edeb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EntryKind = "ADDED" | "EDITED" | "KEPT" | "MERGED" | "MOVED_FROM" | "MOVED_TO" | "REMOVED" | "SPLIT" | "%future added value";
export type Op = "DELETE" | "EQUAL" | "INSERT" | "MOVE_FROM" | "MOVE_TO" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type RedlineOfVersion_entries$data = ReadonlyArray<{
  readonly kind: EntryKind;
  readonly labelNew: string;
  readonly labelOld: string;
  readonly newParagraphIds: ReadonlyArray<string>;
  readonly oldParagraphIds: ReadonlyArray<string>;
  readonly segments: ReadonlyArray<{
    readonly move: number | null;
    readonly op: Op;
    readonly text: string;
  }>;
  readonly " $fragmentType": "RedlineOfVersion_entries";
}>;
export type RedlineOfVersion_entries$key = ReadonlyArray<{
  readonly " $data"?: RedlineOfVersion_entries$data;
  readonly " $fragmentSpreads": FragmentRefs<"RedlineOfVersion_entries">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "RedlineOfVersion_entries",
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
      "name": "labelOld",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "labelNew",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "oldParagraphIds",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "newParagraphIds",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "RedlineSegment",
      "kind": "LinkedField",
      "name": "segments",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "op",
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
          "name": "move",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "RedlineEntry",
  "abstractKey": null
};

(node as any).hash = "d4bb73c9beff14ca190eff8c5ba6c3b6";

export default node;
