/**
 * @generated SignedSource<<f7c2d3c62b30d49627c1055a866f0f7f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommentState = "HIDDEN" | "STANDING" | "WITHDRAWN" | "%future added value";
export type Scope = "CONSULTATION" | "ORGANISATION" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CommentCard_comment$data = {
  readonly anchor: {
    readonly quote: string | null;
    readonly start: number | null;
  } | null;
  readonly endorsedBy: ReadonlyArray<{
    readonly " $fragmentSpreads": FragmentRefs<"EndorsedBy_organisation">;
  }>;
  readonly id: string;
  readonly language: string;
  readonly number: number;
  readonly proposedWording: string | null;
  readonly replies: {
    readonly totalCount: number;
  };
  readonly scope: Scope;
  readonly state: CommentState;
  readonly " $fragmentSpreads": FragmentRefs<"CommentActs_comment" | "SaidComment_comment">;
  readonly " $fragmentType": "CommentCard_comment";
};
export type CommentCard_comment$key = {
  readonly " $data"?: CommentCard_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommentCard_comment">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "kind": "Variable",
    "name": "language",
    "variableName": "language"
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
  "name": "CommentCard_comment",
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
      "name": "number",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "scope",
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
      "name": "proposedWording",
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
      "concreteType": "Anchor",
      "kind": "LinkedField",
      "name": "anchor",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "quote",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "start",
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
      "name": "endorsedBy",
      "plural": true,
      "selections": [
        {
          "args": (v0/*:: as any*/),
          "kind": "FragmentSpread",
          "name": "EndorsedBy_organisation"
        }
      ],
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
    },
    {
      "args": (v0/*:: as any*/),
      "kind": "FragmentSpread",
      "name": "SaidComment_comment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CommentActs_comment"
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "87fb1df77eeea4965d00d711a63a8f35";

export default node;
