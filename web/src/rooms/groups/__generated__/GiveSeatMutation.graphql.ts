/**
 * @generated SignedSource<<e491cad7017c7665e3e7a26bd391a56a>>
 * @relayHash a79a09152642dfeeb76ad6f6553ddbd1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID feadc12d7db9ae6864d06f172d43dce3ae3d4f8c04076ee212ea65fc07b727c5

import { ConcreteRequest } from 'relay-runtime';
export type SeatRole = "CO_LEAD" | "MEMBER" | "OBSERVER" | "%future added value";
export type GiveSeatInput = {
  basis?: string | null;
  clientMutationId?: string | null;
  groupId: string;
  organisationId: string;
  role: SeatRole;
  since?: string | null;
  until?: string | null;
};
export type GiveSeatMutation$variables = {
  input: GiveSeatInput;
};
export type GiveSeatMutation$data = {
  readonly giveSeat: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type GiveSeatMutation = {
  response: GiveSeatMutation$data;
  variables: GiveSeatMutation$variables;
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
    "name": "giveSeat",
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
    "name": "GiveSeatMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "GiveSeatMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "feadc12d7db9ae6864d06f172d43dce3ae3d4f8c04076ee212ea65fc07b727c5",
    "metadata": {},
    "name": "GiveSeatMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "53d2f68a3db52cb7337ffd33eaeccd12";

export default node;
