/**
 * @generated SignedSource<<13714f127432aa2fe5fd83ff0856bced>>
 * @relayHash 19cfabd1fbce4a283dc1772d01fe0f02
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e4a40c7f04a6c68b046cb779a4ac45a0706135a84445c8527689177cda469605

import { ConcreteRequest } from 'relay-runtime';
export type ConfirmWordReturnInput = {
  clientMutationId?: string | null;
  revision: number;
  wordReturnId: string;
};
export type ConfirmReturnMutation$variables = {
  input: ConfirmWordReturnInput;
};
export type ConfirmReturnMutation$data = {
  readonly confirmWordReturn: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
    readonly wordReturn?: {
      readonly confirmedAt: string | null;
      readonly id: string;
      readonly revision: number;
    };
  };
};
export type ConfirmReturnMutation = {
  response: ConfirmReturnMutation$data;
  variables: ConfirmReturnMutation$variables;
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
    "name": "confirmWordReturn",
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
            "concreteType": "WordReturn",
            "kind": "LinkedField",
            "name": "wordReturn",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "id",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "revision",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "confirmedAt",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "type": "ConfirmWordReturnSuccess",
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
    "name": "ConfirmReturnMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ConfirmReturnMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "e4a40c7f04a6c68b046cb779a4ac45a0706135a84445c8527689177cda469605",
    "metadata": {},
    "name": "ConfirmReturnMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "4f1801b9c98f790d18c70ddc28101326";

export default node;
