/**
 * @generated SignedSource<<2338ccf1441f97f784193ad3522e8067>>
 * @relayHash 03f3ed887102f7897f6e49dd75b7b434
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 843a09a6176f86c1ef99154a07d8eeeb76e9514698671f598a6e077d7960c928

import { ConcreteRequest } from 'relay-runtime';
export type TakeLeadInput = {
  clientMutationId?: string | null;
  representativeId: string;
};
export type ChangeRepresentativeTakeMutation$variables = {
  input: TakeLeadInput;
};
export type ChangeRepresentativeTakeMutation$data = {
  readonly takeLead: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type ChangeRepresentativeTakeMutation = {
  response: ChangeRepresentativeTakeMutation$data;
  variables: ChangeRepresentativeTakeMutation$variables;
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
    "name": "takeLead",
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
    "name": "ChangeRepresentativeTakeMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ChangeRepresentativeTakeMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "843a09a6176f86c1ef99154a07d8eeeb76e9514698671f598a6e077d7960c928",
    "metadata": {},
    "name": "ChangeRepresentativeTakeMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "f1282496afb9ad34ae6a00264f1f5637";

export default node;
