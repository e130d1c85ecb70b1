/**
 * @generated SignedSource<<5e264f081f2c5314bb58a569f33d73b2>>
 * @relayHash cbd9301fe9bf73e911a6085f0809fb92
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 98b0310c8f3effbfb8911fe55a292de4b3389f1c5ba5d1eb61753ffe38fa7dea

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type InviteRepresentativeInput = {
  clientMutationId?: string | null;
  consentOnPaper?: boolean;
  email: string;
  function?: string | null;
  language?: Language;
  lead?: boolean;
  name: string;
  organisationId: string;
  since?: string | null;
  until?: string | null;
};
export type InviteRepresentativeMutation$variables = {
  input: InviteRepresentativeInput;
};
export type InviteRepresentativeMutation$data = {
  readonly inviteRepresentative: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type InviteRepresentativeMutation = {
  response: InviteRepresentativeMutation$data;
  variables: InviteRepresentativeMutation$variables;
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
    "name": "inviteRepresentative",
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
    "name": "InviteRepresentativeMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "InviteRepresentativeMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "98b0310c8f3effbfb8911fe55a292de4b3389f1c5ba5d1eb61753ffe38fa7dea",
    "metadata": {},
    "name": "InviteRepresentativeMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "52f493be76ca2470808ebf0a70f4e0a9";

export default node;
