/**
 * @generated SignedSource<<d310cc2e3cb40f04de90a0d67059e807>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DraftKind = "CONCEPT_DOCUMENT" | "CONCEPT_DOCUMENT_LIST" | "LEGISLATIVE_PROGRAMME" | "NORMATIVE_ACT" | "OTHER_WITH_MEMORANDUM" | "SECONDARY_ACTS_PLAN" | "STRATEGIC_PLAN" | "STRATEGY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type DraftsByKind_kinds$data = ReadonlyArray<{
  readonly consulted: number;
  readonly exempted: number;
  readonly initiated: number;
  readonly kind: DraftKind;
  readonly neither: number;
  readonly " $fragmentType": "DraftsByKind_kinds";
}>;
export type DraftsByKind_kinds$key = ReadonlyArray<{
  readonly " $data"?: DraftsByKind_kinds$data;
  readonly " $fragmentSpreads": FragmentRefs<"DraftsByKind_kinds">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "DraftsByKind_kinds",
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
      "name": "initiated",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "consulted",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "exempted",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "neither",
      "storageKey": null
    }
  ],
  "type": "DraftsOfKind",
  "abstractKey": null
};

(node as any).hash = "f20a8473ec2b03850c0ed7918f25b90d";

export default node;
