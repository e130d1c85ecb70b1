/**
 * @generated SignedSource<<e525c387f568e7f04277f3fc586bdd24>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommentState = "HIDDEN" | "STANDING" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type InsideComment_comment$data = {
  readonly id: string;
  readonly isMine: boolean;
  readonly number: number;
  readonly parent: {
    readonly id: string;
  } | null;
  readonly state: CommentState;
  readonly viewerCanCopyIntoPosition: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"OwnComment_comment" | "SaidComment_comment">;
  readonly " $fragmentType": "InsideComment_comment";
};
export type InsideComment_comment$key = {
  readonly " $data"?: InsideComment_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"InsideComment_comment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
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
  "name": "InsideComment_comment",
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
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isMine",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Comment",
      "kind": "LinkedField",
      "name": "parent",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanCopyIntoPosition",
      "storageKey": null
    },
    {
      "args": [
        {
          "kind": "Literal",
          "name": "hasPlace",
          "value": true
        },
        {
          "kind": "Variable",
          "name": "language",
          "variableName": "language"
        }
      ],
      "kind": "FragmentSpread",
      "name": "SaidComment_comment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "OwnComment_comment"
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "4d1fc15553c74f8d6ce563b61d5c0a0b";

export default node;
