/**
 * @generated SignedSource<<e5d9d3f90379fcadfa901c6f7d9b675e>>
 * @relayHash b3a39af5673cfaedd5200c338e5a9f09
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 10ab1ba66006e0020137672821ae965ec67ea177978fdff30716c7e7cb1368a9

import { ConcreteRequest } from 'relay-runtime';
export type FillSeatInput = {
  alternate?: boolean;
  clientMutationId?: string | null;
  personId: string;
  seatId: string;
  since?: string | null;
  until?: string | null;
};
export type SeatActsFillMutation$variables = {
  input: FillSeatInput;
};
export type SeatActsFillMutation$data = {
  readonly fillSeat: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type SeatActsFillMutation = {
  response: SeatActsFillMutation$data;
  variables: SeatActsFillMutation$variables;
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
    "name": "fillSeat",
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
    "name": "SeatActsFillMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SeatActsFillMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "10ab1ba66006e0020137672821ae965ec67ea177978fdff30716c7e7cb1368a9",
    "metadata": {},
    "name": "SeatActsFillMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "c17c5db0e8aea844a26fed39cd7496ce";

export default node;
