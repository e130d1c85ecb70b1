/**
 * @generated SignedSource<<a960ec116477bb0f740e5c5a10e028f8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CollectedComment_comment$data = {
  readonly copiedFrom: {
    readonly author: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly html: string;
    readonly id: string;
    readonly language: string;
    readonly number: number;
    readonly proposedWording: string | null;
  } | null;
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"OwnComment_comment" | "SaidComment_comment">;
  readonly " $fragmentType": "CollectedComment_comment";
};
export type CollectedComment_comment$key = {
  readonly " $data"?: CollectedComment_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"CollectedComment_comment">;
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
  "name": "CollectedComment_comment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Comment",
      "kind": "LinkedField",
      "name": "copiedFrom",
      "plural": false,
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
          "name": "proposedWording",
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
        }
      ],
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

(node as any).hash = "cefd1dee4b0098829df8c93292d12930";

export default node;
