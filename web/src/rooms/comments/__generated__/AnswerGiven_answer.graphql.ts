/**
 * @generated SignedSource<<c223f3413e95d34d67d3bfd28aaf9039>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Outcome = "ACCEPTED" | "NOTED" | "OUT_OF_SCOPE" | "PARTIALLY_ACCEPTED" | "REJECTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AnswerGiven_answer$data = {
  readonly decidedAt: string | null;
  readonly id: string;
  readonly language: string;
  readonly outcome: Outcome;
  readonly publishedAt: string | null;
  readonly reason: string | null;
  readonly reasonHtml: string | null;
  readonly " $fragmentType": "AnswerGiven_answer";
};
export type AnswerGiven_answer$key = {
  readonly " $data"?: AnswerGiven_answer$data;
  readonly " $fragmentSpreads": FragmentRefs<"AnswerGiven_answer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AnswerGiven_answer",
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
      "name": "outcome",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reasonHtml",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "language",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "publishedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decidedAt",
      "storageKey": null
    }
  ],
  "type": "Answer",
  "abstractKey": null
};

(node as any).hash = "78de57812940deb13b8aad039f2fd64b";

export default node;
