/**
 * @generated SignedSource<<2a726244bd71cd8e6aff0e1dca781cb6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Phase = "ANNOUNCED" | "CLOSED" | "OPEN" | "PREPARED" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PublishAnswers_consultation$data = {
  readonly decided: {
    readonly totalCount: number;
  };
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
    },
    {
      "alias": "decided",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 0
        },
        {
          "kind": "Literal",
          "name": "only",
          "value": {
            "answerState": "DECIDED"
          }
        }
      ],
      "concreteType": "CommentConnection",
      "kind": "LinkedField",
      "name": "comments",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        }
      ],
      "storageKey": "comments(first:0,only:{\"answerState\":\"DECIDED\"})"
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "ad88b929eff33b21f1c764d0fd599356";

export default node;
