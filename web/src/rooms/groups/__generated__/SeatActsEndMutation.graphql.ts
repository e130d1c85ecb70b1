/**
 * @generated SignedSource<<36e5161c5e3e560276e4b728b02a17b9>>
 * @relayHash 08c335c9a9e63ec1ac9c618bbd1fbc49
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 811a45aed7602cbc1ed5d4cfa89dd58973bb210279f0730d27828ccaa8215f55

import { ConcreteRequest } from 'relay-runtime';
export type EndSeatInput = {
  clientMutationId?: string | null;
  seatId: string;
  until: string;
};
export type SeatActsEndMutation$variables = {
  input: EndSeatInput;
};
export type SeatActsEndMutation$data = {
  readonly endSeat: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type SeatActsEndMutation = {
  response: SeatActsEndMutation$data;
  variables: SeatActsEndMutation$variables;
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
    "name": "endSeat",
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
    "name": "SeatActsEndMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SeatActsEndMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "811a45aed7602cbc1ed5d4cfa89dd58973bb210279f0730d27828ccaa8215f55",
    "metadata": {},
    "name": "SeatActsEndMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9a61208cfee7081b0423c49eb5e2fbe6";

export default node;
