/**
 * @generated SignedSource<<773f0a2be02048578d9acc71d291b96b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Channel = "EMAIL" | "MEETING" | "PAPER" | "WEB" | "WORD" | "%future added value";
export type CommentKind = "OBJECTION" | "QUESTION" | "REMARK" | "SUGGESTION" | "SUPPORT" | "%future added value";
export type CommentState = "HIDDEN" | "STANDING" | "WITHDRAWN" | "%future added value";
export type Publicity = "NAMED" | "NOT_PUBLIC" | "ORGANISATION_ONLY" | "%future added value";
export type Side = "CIVIL_SOCIETY" | "INSTITUTION" | "OTHER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type WhatItSays_comment$data = {
  readonly author: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly channel: Channel;
  readonly endorsedBy: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly side: Side;
    readonly slug: string;
  }>;
  readonly html: string;
  readonly kind: CommentKind;
  readonly language: string;
  readonly number: number;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly side: Side;
    readonly slug: string;
  } | null;
  readonly publicity: Publicity;
  readonly receivedAt: string;
  readonly replies: {
    readonly totalCount: number;
  };
  readonly speakerName: string | null;
  readonly state: CommentState;
  readonly " $fragmentType": "WhatItSays_comment";
};
export type WhatItSays_comment$key = {
  readonly " $data"?: WhatItSays_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"WhatItSays_comment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/),
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
    "name": "side",
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
    "name": "name",
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
  "name": "WhatItSays_comment",
  "selections": [
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
      "name": "kind",
      "storageKey": null
    },
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
      "name": "html",
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
      "name": "channel",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "publicity",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "receivedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "speakerName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "author",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "organisation",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "endorsedBy",
      "plural": true,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 0
        }
      ],
      "concreteType": "CommentConnection",
      "kind": "LinkedField",
      "name": "replies",
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
      "storageKey": "replies(first:0)"
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "a9b4b5226e9f5b6c341a13bf008a257a";

export default node;
