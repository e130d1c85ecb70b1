/**
 * @generated SignedSource<<9b6a2d286127742c13ce190309e6722a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AnchorState = "ALTERED" | "EXACT" | "LOST" | "MOVED" | "%future added value";
export type CommentState = "HIDDEN" | "STANDING" | "WITHDRAWN" | "%future added value";
export type Outcome = "ACCEPTED" | "NOTED" | "OUT_OF_SCOPE" | "PARTIALLY_ACCEPTED" | "REJECTED" | "%future added value";
export type Publicity = "NAMED" | "NOT_PUBLIC" | "ORGANISATION_ONLY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AnswerBox_comment$data = {
  readonly answer: {
    readonly comments: {
      readonly totalCount: number;
    };
    readonly id: string;
    readonly language: string;
    readonly outcome: Outcome;
    readonly publishedAt: string | null;
    readonly reason: string | null;
    readonly reasonHtml: string | null;
    readonly recommendedBy: {
      readonly name: string;
    } | null;
    readonly reflectedIn: ReadonlyArray<{
      readonly id: string;
    }>;
    readonly reflectedVersion: {
      readonly id: string;
    } | null;
    readonly revision: number;
    readonly " $fragmentSpreads": FragmentRefs<"AnswerStanding_answer">;
  } | null;
  readonly id: string;
  readonly isChangedSinceAnswered: boolean;
  readonly number: number;
  readonly projections: ReadonlyArray<{
    readonly id: string;
    readonly paragraph: {
      readonly id: string;
    } | null;
    readonly state: AnchorState;
    readonly version: {
      readonly id: string;
    } | null;
  }>;
  readonly publicity: Publicity;
  readonly state: CommentState;
  readonly viewerCanAnswer: boolean;
  readonly viewerCannotAnswerReasons: ReadonlyArray<string>;
  readonly " $fragmentType": "AnswerBox_comment";
};
export type AnswerBox_comment$key = {
  readonly " $data"?: AnswerBox_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"AnswerBox_comment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v2 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AnswerBox_comment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "number",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "publicity",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAnswer",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCannotAnswerReasons",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isChangedSinceAnswered",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Projection",
      "kind": "LinkedField",
      "name": "projections",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Version",
          "kind": "LinkedField",
          "name": "version",
          "plural": false,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Paragraph",
          "kind": "LinkedField",
          "name": "paragraph",
          "plural": false,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Answer",
      "kind": "LinkedField",
      "name": "answer",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "recommendedBy",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Version",
          "kind": "LinkedField",
          "name": "reflectedVersion",
          "plural": false,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Paragraph",
          "kind": "LinkedField",
          "name": "reflectedIn",
          "plural": true,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": [
            {
              "kind": "Literal",
              "name": "first",
              "value": 100
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
          "storageKey": "comments(first:100)"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "AnswerStanding_answer"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "86a7935d037bdbeef9b4af87cae80208";

export default node;
