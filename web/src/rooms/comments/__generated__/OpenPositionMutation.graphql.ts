/**
 * @generated SignedSource<<dc1f49589bdae8d917efb1d8499b6bdb>>
 * @relayHash 13aa2dd10df2e4189b22f04b6d73af24
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8b8415f59fb1d4481a639c53534e05addf05cc7cfc60c33c88845730d509d29b

import { ConcreteRequest } from 'relay-runtime';
export type OpenPositionInput = {
  clientMutationId?: string | null;
  consultationId: string;
  organisationId: string;
};
export type OpenPositionMutation$variables = {
  input: OpenPositionInput;
};
export type OpenPositionMutation$data = {
  readonly openPosition: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
    readonly position?: {
      readonly id: string;
    };
  };
};
export type OpenPositionMutation = {
  response: OpenPositionMutation$data;
  variables: OpenPositionMutation$variables;
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
    "name": "openPosition",
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
              }
            ],
            "storageKey": null
          }
        ],
        "type": "OpenPositionSuccess",
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
    "name": "OpenPositionMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "OpenPositionMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "8b8415f59fb1d4481a639c53534e05addf05cc7cfc60c33c88845730d509d29b",
    "metadata": {},
    "name": "OpenPositionMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "c61bcf5dd0f4891eb617f8521dd33a62";

export default node;
