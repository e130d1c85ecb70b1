/**
 * @generated SignedSource<<b51bbb4b7aa0b3508e13bb7d0ba5714b>>
 * @relayHash 1c1fdb9744a081f94419c511d01017d7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 33cf817c92ce6a31811b35b388788875af04075ab1cb3e5ad4f30608b8e81599

import { ConcreteRequest } from 'relay-runtime';
export type ChangeRepresentativeFunctionInput = {
  clientMutationId?: string | null;
  function?: string | null;
  representativeId: string;
};
export type ChangeRepresentativeFunctionMutation$variables = {
  input: ChangeRepresentativeFunctionInput;
};
export type ChangeRepresentativeFunctionMutation$data = {
  readonly changeRepresentativeFunction: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type ChangeRepresentativeFunctionMutation = {
  response: ChangeRepresentativeFunctionMutation$data;
  variables: ChangeRepresentativeFunctionMutation$variables;
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
    "name": "changeRepresentativeFunction",
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
    "name": "ChangeRepresentativeFunctionMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ChangeRepresentativeFunctionMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "33cf817c92ce6a31811b35b388788875af04075ab1cb3e5ad4f30608b8e81599",
    "metadata": {},
    "name": "ChangeRepresentativeFunctionMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a7da3247761c5bd601336b9ca2f37c13";

export default node;
