/**
 * @generated SignedSource<<5576e00e95c8310fe3a05eea61b748ce>>
 * @relayHash 576c556f98ba7c1c433c714b35baa9ef
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID aa48e850a67fe43c20a3eeb7128536ab7090067419dd684e2b3fe40981198794

import { ConcreteRequest } from 'relay-runtime';
export type DeclineMandateInput = {
  clientMutationId?: string | null;
  representativeId: string;
};
export type WaitingMandateDeclineMutation$variables = {
  input: DeclineMandateInput;
};
export type WaitingMandateDeclineMutation$data = {
  readonly declineMandate: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type WaitingMandateDeclineMutation = {
  response: WaitingMandateDeclineMutation$data;
  variables: WaitingMandateDeclineMutation$variables;
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
    "name": "declineMandate",
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
    "name": "WaitingMandateDeclineMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WaitingMandateDeclineMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "aa48e850a67fe43c20a3eeb7128536ab7090067419dd684e2b3fe40981198794",
    "metadata": {},
    "name": "WaitingMandateDeclineMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "35dde1336813c3e890217c3718054d43";

export default node;
