/**
 * @generated SignedSource<<894857427b5906a93a63b1ab45199aaa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type InsideComments_comment$data = ReadonlyArray<{
  readonly id: string;
  readonly parent: {
    readonly id: string;
  } | null;
  readonly " $fragmentSpreads": FragmentRefs<"InsideComment_comment">;
  readonly " $fragmentType": "InsideComments_comment";
}>;
export type InsideComments_comment$key = ReadonlyArray<{
  readonly " $data"?: InsideComments_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"InsideComments_comment">;
}>;

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
  "metadata": {
    "plural": true
  },
  "name": "InsideComments_comment",
  "selections": [
    (v0/*:: as any*/),
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
      "args": [
        {
          "kind": "Variable",
          "name": "language",
          "variableName": "language"
        }
      ],
      "kind": "FragmentSpread",
      "name": "InsideComment_comment"
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "4f3ad4ac5ae014699c68dc29700885dc";

export default node;
