/**
 * @generated SignedSource<<62812c546337d06dc881b78c5e5205fc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AnswerState = "DECIDED" | "PUBLISHED" | "RECOMMENDED" | "UNANSWERED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type DeskProgress_consultation$data = {
  readonly decidesSeparately: boolean;
  readonly standing: {
    readonly answerStates: ReadonlyArray<{
      readonly count: number;
      readonly state: AnswerState;
    }>;
    readonly total: number;
  };
  readonly " $fragmentType": "DeskProgress_consultation";
};
export type DeskProgress_consultation$key = {
  readonly " $data"?: DeskProgress_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"DeskProgress_consultation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DeskProgress_consultation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decidesSeparately",
      "storageKey": null
    },
    {
      "alias": "standing",
      "args": [
        {
          "kind": "Literal",
          "name": "only",
          "value": {
            "replies": false,
            "scope": "CONSULTATION",
            "state": "STANDING"
          }
        }
      ],
      "concreteType": "CommentFacets",
      "kind": "LinkedField",
      "name": "commentFacets",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "total",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "AnswerStateCount",
          "kind": "LinkedField",
          "name": "answerStates",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "state",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "count",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "commentFacets(only:{\"replies\":false,\"scope\":\"CONSULTATION\",\"state\":\"STANDING\"})"
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "7c4874b8726d78a07b7db247199d8c50";

export default node;
