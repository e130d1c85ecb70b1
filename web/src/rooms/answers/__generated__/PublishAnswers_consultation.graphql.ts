/**
 * @generated SignedSource<<31781486f41cfb0cc086002fd0e6e85b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Phase = "ANNOUNCED" | "CLOSED" | "OPEN" | "PREPARED" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PublishAnswers_consultation$data = {
  readonly id: string;
  readonly phase: Phase;
  readonly slug: string;
  readonly waitingForAnswer: number;
  readonly " $fragmentType": "PublishAnswers_consultation";
};
export type PublishAnswers_consultation$key = {
  readonly " $data"?: PublishAnswers_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"PublishAnswers_consultation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PublishAnswers_consultation",
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
      "name": "slug",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "phase",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "waitingForAnswer",
      "storageKey": null
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "8321123d5f15a86998bc0a515d32ef22";

export default node;
