/**
 * @generated SignedSource<<a345d661903b6484645ebc29a1c8f044>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DraftKind = "CONCEPT_DOCUMENT" | "CONCEPT_DOCUMENT_LIST" | "LEGISLATIVE_PROGRAMME" | "NORMATIVE_ACT" | "OTHER_WITH_MEMORANDUM" | "SECONDARY_ACTS_PLAN" | "STRATEGIC_PLAN" | "STRATEGY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ExemptedDrafts_drafts$data = ReadonlyArray<{
  readonly justification: string;
  readonly kind: DraftKind;
  readonly title: string;
  readonly " $fragmentType": "ExemptedDrafts_drafts";
}>;
export type ExemptedDrafts_drafts$key = ReadonlyArray<{
  readonly " $data"?: ExemptedDrafts_drafts$data;
  readonly " $fragmentSpreads": FragmentRefs<"ExemptedDrafts_drafts">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "ExemptedDrafts_drafts",
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
      "name": "justification",
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
      "name": "title",
      "storageKey": null
    }
  ],
  "type": "ExemptedDraft",
  "abstractKey": null
};

(node as any).hash = "30fd3b35f1ab15cf4b98e141c632f7da";

export default node;
