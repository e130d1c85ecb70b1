/**
 * @generated SignedSource<<d80e6e9c9be0331252c05d9ff382f86e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Phase = "ANNOUNCED" | "CLOSED" | "OPEN" | "PREPARED" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type WaitingConsultation_consultation$data = {
  readonly missingToOpen: ReadonlyArray<{
    readonly code: string;
  }>;
  readonly phase: Phase;
  readonly slug: string;
  readonly title: string;
  readonly undecided: {
    readonly totalCount: number;
  };
  readonly unsure: {
    readonly totalCount: number;
  };
  readonly waitingForAnswer: number;
  readonly " $fragmentType": "WaitingConsultation_consultation";
};
export type WaitingConsultation_consultation$key = {
  readonly " $data"?: WaitingConsultation_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"WaitingConsultation_consultation">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Literal",
  "name": "first",
  "value": 0
},
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "WaitingConsultation_consultation",
  "selections": [
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "waitingForAnswer",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "OpeningGap",
      "kind": "LinkedField",
      "name": "missingToOpen",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "code",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "undecided",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "only",
          "value": {
            "answerState": "RECOMMENDED"
          }
        }
      ],
      "concreteType": "CommentConnection",
      "kind": "LinkedField",
      "name": "comments",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": "comments(first:0,only:{\"answerState\":\"RECOMMENDED\"})"
    },
    {
      "alias": "unsure",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "only",
          "value": {
            "isPlaceUnsure": true,
            "replies": false
          }
        }
      ],
      "concreteType": "CommentConnection",
      "kind": "LinkedField",
      "name": "comments",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": "comments(first:0,only:{\"isPlaceUnsure\":true,\"replies\":false})"
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};
})();

(node as any).hash = "c07444e5e449d314cc97840a9589ceeb";

export default node;
