/**
 * @generated SignedSource<<0c764f209b2f998ce30d8e1948e2bea2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommentState = "HIDDEN" | "STANDING" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CollectedPosition_position$data = {
  readonly comments: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly state: CommentState;
        readonly " $fragmentSpreads": FragmentRefs<"CollectedComment_comment">;
      };
    }>;
  };
  readonly id: string;
  readonly receiptPath: string | null;
  readonly submittedAt: string | null;
  readonly " $fragmentSpreads": FragmentRefs<"SubmitPosition_position">;
  readonly " $fragmentType": "CollectedPosition_position";
};
export type CollectedPosition_position$key = {
  readonly " $data"?: CollectedPosition_position$data;
  readonly " $fragmentSpreads": FragmentRefs<"CollectedPosition_position">;
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
  "name": "CollectedPosition_position",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "submittedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v1/*:: as any*/),
      "kind": "ScalarField",
      "name": "receiptPath",
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
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "state",
                  "storageKey": null
                },
                {
                  "args": (v1/*:: as any*/),
                  "kind": "FragmentSpread",
                  "name": "CollectedComment_comment"
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "comments(first:100)"
    },
    {
      "args": (v1/*:: as any*/),
      "kind": "FragmentSpread",
      "name": "SubmitPosition_position"
    }
  ],
  "type": "OrganisationPosition",
  "abstractKey": null
};
})();

(node as any).hash = "a8b3b2a91c1f2f8a2b88552dc08d4868";

export default node;
