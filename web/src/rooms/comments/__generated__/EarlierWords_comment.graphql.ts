/**
 * @generated SignedSource<<5c9ada1e4c16e18ec5d5230b075cee50>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommentKind = "OBJECTION" | "QUESTION" | "REMARK" | "SUGGESTION" | "SUPPORT" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EarlierWords_comment$data = {
  readonly language: string;
  readonly moderations: ReadonlyArray<{
    readonly hides: boolean;
    readonly moderatedAt: string;
    readonly reason: string;
  }>;
  readonly revision: number;
  readonly revisions: ReadonlyArray<{
    readonly kind: CommentKind;
    readonly proposedWording: string | null;
    readonly revision: number;
    readonly text: string;
    readonly writtenAt: string;
  }>;
  readonly " $fragmentType": "EarlierWords_comment";
};
export type EarlierWords_comment$key = {
  readonly " $data"?: EarlierWords_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"EarlierWords_comment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "revision",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EarlierWords_comment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "language",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "CommentRevision",
      "kind": "LinkedField",
      "name": "revisions",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "text",
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
          "name": "writtenAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Moderation",
      "kind": "LinkedField",
      "name": "moderations",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "hides",
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
          "name": "moderatedAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "3b2cb358709c6c204f0737e130160dbb";

export default node;
