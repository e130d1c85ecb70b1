/**
 * @generated SignedSource<<61b453c6c28e6f61d79464b269976462>>
 * @relayHash 3f5d37a264b4bb15826fb94bd3cad395
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 86e8c349ae3c4b2d505031539b9e5add5b61b4b5c9a442ce325f9d643e7bba80

import { ConcreteRequest } from 'relay-runtime';
export type CommentState = "HIDDEN" | "STANDING" | "WITHDRAWN" | "%future added value";
export type WithdrawCommentInput = {
  clientMutationId?: string | null;
  commentId: string;
};
export type WithdrawCommentMutation$variables = {
  input: WithdrawCommentInput;
};
export type WithdrawCommentMutation$data = {
  readonly withdrawComment: {
    readonly __typename: string;
    readonly comment?: {
      readonly id: string;
      readonly state: CommentState;
      readonly viewerCanEdit: boolean;
      readonly viewerCanWithdraw: boolean;
    };
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type WithdrawCommentMutation = {
  response: WithdrawCommentMutation$data;
  variables: WithdrawCommentMutation$variables;
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
    "name": "withdrawComment",
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
                "name": "viewerCanEdit",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanWithdraw",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "type": "WithdrawCommentSuccess",
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
    "name": "WithdrawCommentMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WithdrawCommentMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "86e8c349ae3c4b2d505031539b9e5add5b61b4b5c9a442ce325f9d643e7bba80",
    "metadata": {},
    "name": "WithdrawCommentMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3b21df74f2e30a9a2c173ade9fb80849";

export default node;
