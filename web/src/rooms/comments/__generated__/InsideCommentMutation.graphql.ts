/**
 * @generated SignedSource<<bca3ffdd818a792f529880ed2585fd4a>>
 * @relayHash b737ba7f6a33bd7a51f90f73623d5ecf
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bdc77aa47f02b729e96ffdc2368dd07d163cd33ff185318775a944ee0c714098

import { ConcreteRequest } from 'relay-runtime';
export type CopyIntoPositionInput = {
  clientMutationId?: string | null;
  commentId: string;
};
export type InsideCommentMutation$variables = {
  input: CopyIntoPositionInput;
};
export type InsideCommentMutation$data = {
  readonly copyIntoPosition: {
    readonly __typename: string;
    readonly comment?: {
      readonly id: string;
    };
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type InsideCommentMutation = {
  response: InsideCommentMutation$data;
  variables: InsideCommentMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": null,
    "kind": "LinkedField",
    "name": "copyIntoPosition",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "__typename",
        "storageKey": null
      },
      {
        "kind": "InlineFragment",
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Comment",
            "kind": "LinkedField",
            "name": "comment",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "id",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "type": "CopyIntoPositionSuccess",
        "abstractKey": null
      },
      {
        "kind": "InlineFragment",
        "selections": [
          (v1/*:: as any*/)
        ],
        "type": "Problem",
        "abstractKey": "__isProblem"
      },
      {
        "kind": "InlineFragment",
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "InvalidField",
            "kind": "LinkedField",
            "name": "fields",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "path",
                "storageKey": null
              },
              (v1/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "type": "InvalidProblem",
        "abstractKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "InsideCommentMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "InsideCommentMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "bdc77aa47f02b729e96ffdc2368dd07d163cd33ff185318775a944ee0c714098",
    "metadata": {},
    "name": "InsideCommentMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "36f3e26a377cc69e32e4b6341358b48a";

export default node;
