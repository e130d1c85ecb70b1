/**
 * @generated SignedSource<<0e9442eabea0cf503aebd6edae0656bd>>
 * @relayHash b833958dfb802d4be2d396dc94517d13
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3ad689b6dc76a9320ece33d98f7fd5c548cbf8777b75e52db770acbf851a4cf3

import { ConcreteRequest } from 'relay-runtime';
export type DissolveGroupInput = {
  clientMutationId?: string | null;
  groupId: string;
  reason: string;
  until: string;
};
export type DissolveGroupMutation$variables = {
  input: DissolveGroupInput;
};
export type DissolveGroupMutation$data = {
  readonly dissolveGroup: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly group?: {
      readonly dissolvedReason: string | null;
      readonly id: string;
      readonly isOver: boolean;
    };
    readonly message?: string;
  };
};
export type DissolveGroupMutation = {
  response: DissolveGroupMutation$data;
  variables: DissolveGroupMutation$variables;
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
    "name": "dissolveGroup",
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
            "concreteType": "Group",
            "kind": "LinkedField",
            "name": "group",
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
                "name": "isOver",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "dissolvedReason",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "type": "DissolveGroupSuccess",
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
    "name": "DissolveGroupMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DissolveGroupMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "3ad689b6dc76a9320ece33d98f7fd5c548cbf8777b75e52db770acbf851a4cf3",
    "metadata": {},
    "name": "DissolveGroupMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3d0663d6230e70e23381e58d3c12e813";

export default node;
