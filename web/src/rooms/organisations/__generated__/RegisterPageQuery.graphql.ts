/**
 * @generated SignedSource<<8c875cdcfa9cba95017e11fc4d6e4c3a>>
 * @relayHash 953b3cf50999fc3680a6a287f072808a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 708f0cf4f3bfb9d3fa3e15f203b63a5b212c212c4bedb5253546914cec074279

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type RegisterPageQuery$variables = {
  language: Language;
};
export type RegisterPageQuery$data = {
  readonly fieldsOfActivity: ReadonlyArray<{
    readonly key: string;
    readonly name: string;
  }>;
};
export type RegisterPageQuery = {
  response: RegisterPageQuery$data;
  variables: RegisterPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "language"
  }
],
v1 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "FieldOfActivity",
    "kind": "LinkedField",
    "name": "fieldsOfActivity",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "key",
        "storageKey": null
      },
      {
        "alias": null,
        "args": [
          {
            "kind": "Variable",
            "name": "language",
            "variableName": "language"
          }
        ],
        "kind": "ScalarField",
        "name": "name",
        "storageKey": null
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
    "name": "RegisterPageQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RegisterPageQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "708f0cf4f3bfb9d3fa3e15f203b63a5b212c212c4bedb5253546914cec074279",
    "metadata": {},
    "name": "RegisterPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "7e5e67491fc84ddd0a07c72c17ff2bd0";

export default node;
