/**
 * @generated SignedSource<<279a28b5740661223dd5d2b9fdf7554f>>
 * @relayHash aedc8d4306ff9049af9a230758abfb93
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ef4be8b2f3ee26853819f9edce9a133252c2196bb5624352205f86baabfae779

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type ChoosePlaceQuery$variables = {
  language?: Language | null;
  number: number;
  slug: string;
};
export type ChoosePlaceQuery$data = {
  readonly document: {
    readonly id: string;
    readonly version: {
      readonly id: string;
      readonly paragraphs: ReadonlyArray<{
        readonly id: string;
        readonly label: string;
        readonly language: string;
        readonly text: string;
      }>;
    } | null;
  } | null;
};
export type ChoosePlaceQuery = {
  response: ChoosePlaceQuery$data;
  variables: ChoosePlaceQuery$variables;
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
  "name": "slug"
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "slug",
        "variableName": "slug"
      }
    ],
    "concreteType": "Document",
    "kind": "LinkedField",
    "name": "document",
    "plural": false,
    "selections": [
      (v3/*:: as any*/),
      {
        "alias": null,
        "args": [
          {
            "kind": "Variable",
            "name": "number",
            "variableName": "number"
          }
        ],
        "concreteType": "Version",
        "kind": "LinkedField",
        "name": "version",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": [
              {
                "kind": "Variable",
                "name": "language",
                "variableName": "language"
              }
            ],
            "concreteType": "Paragraph",
            "kind": "LinkedField",
            "name": "paragraphs",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "label",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "text",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "language",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
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
    "name": "ChoosePlaceQuery",
    "selections": (v4/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v2/*:: as any*/),
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "ChoosePlaceQuery",
    "selections": (v4/*:: as any*/)
  },
  "params": {
    "id": "ef4be8b2f3ee26853819f9edce9a133252c2196bb5624352205f86baabfae779",
    "metadata": {},
    "name": "ChoosePlaceQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "e7ddea2f0d21fb8476170df3ffbed9aa";

export default node;
