/**
 * @generated SignedSource<<03c223c0d30e5bc1a86dadda6039b541>>
 * @relayHash a22780ac90f1d5bb61482556e287f38b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 643b6333fdbefc334721b3b7b1a20c51ce66e42a37090aa884943a5c62add509

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type placeOfNumberQuery$variables = {
  language?: Language | null;
  number: number;
  versionId: string;
};
export type placeOfNumberQuery$data = {
  readonly comment: {
    readonly id: string;
    readonly paragraphIn: {
      readonly id: string;
    } | null;
    readonly parent: {
      readonly id: string;
    } | null;
  } | null;
};
export type placeOfNumberQuery = {
  response: placeOfNumberQuery$data;
  variables: placeOfNumberQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "language"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "number"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "versionId"
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = [
  (v3/*:: as any*/)
],
v5 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "number",
        "variableName": "number"
      }
    ],
    "concreteType": "Comment",
    "kind": "LinkedField",
    "name": "comment",
    "plural": false,
    "selections": [
      (v3/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "Comment",
        "kind": "LinkedField",
        "name": "parent",
        "plural": false,
        "selections": (v4/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": [
          {
            "kind": "Variable",
            "name": "language",
            "variableName": "language"
          },
          {
            "kind": "Variable",
            "name": "versionId",
            "variableName": "versionId"
          }
        ],
        "concreteType": "Paragraph",
        "kind": "LinkedField",
        "name": "paragraphIn",
        "plural": false,
        "selections": (v4/*:: as any*/),
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "placeOfNumberQuery",
    "selections": (v5/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "placeOfNumberQuery",
    "selections": (v5/*:: as any*/)
  },
  "params": {
    "id": "643b6333fdbefc334721b3b7b1a20c51ce66e42a37090aa884943a5c62add509",
    "metadata": {},
    "name": "placeOfNumberQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "dcf8eecf28eccb10f55e8b4d3b8fd6a2";

export default node;
