/**
 * @generated SignedSource<<1d97516afe9a8139020d80ebfd1f802b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CommentActs_comment$data = {
  readonly id: string;
  readonly number: number;
  readonly viewerCanEndorseFor: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
  }>;
  readonly viewerCanReply: boolean;
  readonly viewerCanWithdraw: boolean;
  readonly " $fragmentType": "CommentActs_comment";
};
export type CommentActs_comment$key = {
  readonly " $data"?: CommentActs_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommentActs_comment">;
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
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CommentActs_comment",
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
      "name": "viewerCanWithdraw",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanReply",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "viewerCanEndorseFor",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "shortName",
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

(node as any).hash = "94752c90f109320a1d5913bdc3d779e2";

export default node;
