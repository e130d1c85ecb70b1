/**
 * @generated SignedSource<<11d3b191f1770e1140df74809e1ad102>>
 * @relayHash 090e0ae241b7c0df48f537e98f796ecd
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7433be29996c60fed43d83c00158f3f2fca9f384ca69991032389b3690fb9124

import { ConcreteRequest } from 'relay-runtime';
export type VacateSeatInput = {
  clientMutationId?: string | null;
  seatHolderId: string;
  until: string;
};
export type SeatActsVacateMutation$variables = {
  input: VacateSeatInput;
};
export type SeatActsVacateMutation$data = {
  readonly vacateSeat: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type SeatActsVacateMutation = {
  response: SeatActsVacateMutation$data;
  variables: SeatActsVacateMutation$variables;
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
    "name": "vacateSeat",
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
    "name": "SeatActsVacateMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SeatActsVacateMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "7433be29996c60fed43d83c00158f3f2fca9f384ca69991032389b3690fb9124",
    "metadata": {},
    "name": "SeatActsVacateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "aa2df44ddaecdc5d0ad0a9e1531a7948";

export default node;
