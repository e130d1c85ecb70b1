/**
 * @generated SignedSource<<090025a7d092e44a7876c6e558185f3b>>
 * @relayHash 1990a8580c4c3f20f65834052aa415ce
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c5c7d171cda562e60119f936ebecf46ef9e21c1e98fe6a1babe9cfe25428c7c2

import { ConcreteRequest } from 'relay-runtime';
export type placeOfParentQuery$variables = {
  id: string;
};
export type placeOfParentQuery$data = {
  readonly node: {
    readonly parent?: {
      readonly id: string;
    } | null;
  } | null;
};
export type placeOfParentQuery = {
  response: placeOfParentQuery$data;
  variables: placeOfParentQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Comment",
      "kind": "LinkedField",
      "name": "parent",
      "plural": false,
      "selections": [
        (v2/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "placeOfParentQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "placeOfParentQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v3/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "c5c7d171cda562e60119f936ebecf46ef9e21c1e98fe6a1babe9cfe25428c7c2",
    "metadata": {},
    "name": "placeOfParentQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "e4bfa269d1e2f8a61e990b5bbf728a13";

export default node;
