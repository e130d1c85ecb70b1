/**
 * @generated SignedSource<<058d248297e0cbb777911cd26eba1cdc>>
 * @relayHash 5cecbac0f74afb506861c861d74560cc
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e13c20237c4efa7bcd28c561f9696a209b0428bff0b7c769e89b48aaeed37f47

import { ConcreteRequest } from 'relay-runtime';
export type SubmitPositionInput = {
  clientMutationId?: string | null;
  positionId: string;
};
export type SubmitPositionMutation$variables = {
  input: SubmitPositionInput;
};
export type SubmitPositionMutation$data = {
  readonly submitPosition: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
    readonly position?: {
      readonly id: string;
      readonly receiptPath: string | null;
      readonly submittedAt: string | null;
    };
  };
};
export type SubmitPositionMutation = {
  response: SubmitPositionMutation$data;
  variables: SubmitPositionMutation$variables;
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
    "name": "submitPosition",
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
            "concreteType": "OrganisationPosition",
            "kind": "LinkedField",
            "name": "position",
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
                "name": "submittedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "receiptPath",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "type": "SubmitPositionSuccess",
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
    "name": "SubmitPositionMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SubmitPositionMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "e13c20237c4efa7bcd28c561f9696a209b0428bff0b7c769e89b48aaeed37f47",
    "metadata": {},
    "name": "SubmitPositionMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a5ad8be0b48181bd0fb5388424598a4f";

export default node;
