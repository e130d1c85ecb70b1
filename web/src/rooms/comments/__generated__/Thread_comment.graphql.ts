/**
 * @generated SignedSource<<4031fd1fd05526ae0d194413b2b65375>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Thread_comment$data = {
  readonly endorsedBy: ReadonlyArray<{
    readonly " $fragmentSpreads": FragmentRefs<"EndorsedBy_organisation">;
  }>;
  readonly number: number;
  readonly replies: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"SaidComment_comment">;
      };
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentSpreads": FragmentRefs<"SaidComment_comment">;
  readonly " $fragmentType": "Thread_comment";
};
export type Thread_comment$key = {
  readonly " $data"?: Thread_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"Thread_comment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Variable",
  "name": "language",
  "variableName": "language"
},
v1 = [
  (v0/*:: as any*/)
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
  "name": "Thread_comment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "number",
      "storageKey": null
    },
    {
      "args": [
        {
          "kind": "Literal",
          "name": "hasPlace",
          "value": true
        },
        (v0/*:: as any*/)
      ],
      "kind": "FragmentSpread",
      "name": "SaidComment_comment"
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
          "args": (v1/*:: as any*/),
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
          "value": 20
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
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "CommentEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Comment",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "id",
                  "storageKey": null
                },
                {
                  "args": (v1/*:: as any*/),
                  "kind": "FragmentSpread",
                  "name": "SaidComment_comment"
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "replies(first:20)"
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "566192eacdac91e9cc170ce460e5ccf1";

export default node;
