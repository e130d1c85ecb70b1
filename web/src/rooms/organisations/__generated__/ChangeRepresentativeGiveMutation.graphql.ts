/**
 * @generated SignedSource<<bc89192ee357db3a4b8666f317891356>>
 * @relayHash fea23ac6b56ec94a023fd857b56d5cae
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c6267e398ba1947bcbc2f3aed4d1c0c8076392d58017ac0c9133523006d39020

import { ConcreteRequest } from 'relay-runtime';
export type GiveLeadInput = {
  clientMutationId?: string | null;
  representativeId: string;
};
export type ChangeRepresentativeGiveMutation$variables = {
  input: GiveLeadInput;
};
export type ChangeRepresentativeGiveMutation$data = {
  readonly giveLead: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type ChangeRepresentativeGiveMutation = {
  response: ChangeRepresentativeGiveMutation$data;
  variables: ChangeRepresentativeGiveMutation$variables;
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
    "name": "giveLead",
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
    "name": "ChangeRepresentativeGiveMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ChangeRepresentativeGiveMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "c6267e398ba1947bcbc2f3aed4d1c0c8076392d58017ac0c9133523006d39020",
    "metadata": {},
    "name": "ChangeRepresentativeGiveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "e40fc51650ef660be4040e6d51e167cf";

export default node;
