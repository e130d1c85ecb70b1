/**
 * @generated SignedSource<<7be523845903445e8ea90de1184897a3>>
 * @relayHash ef1d3a0d9cbce4cccc3894bef2fe2b72
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6d2ab1f1849503497dc195a45387b107665dd94337590e4ee28c58fe642ee89e

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type NewVersionPageQuery$variables = {
  language: Language;
  slug: string;
};
export type NewVersionPageQuery$data = {
  readonly document: {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly viewerCanDraft: boolean;
    readonly viewerCannotDraftReasons: ReadonlyArray<string>;
  } | null;
};
export type NewVersionPageQuery = {
  response: NewVersionPageQuery$data;
  variables: NewVersionPageQuery$variables;
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
  "name": "slug"
},
v2 = [
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
        "name": "slug",
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
        "name": "title",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "viewerCanDraft",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "viewerCannotDraftReasons",
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
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "NewVersionPageQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "NewVersionPageQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "6d2ab1f1849503497dc195a45387b107665dd94337590e4ee28c58fe642ee89e",
    "metadata": {},
    "name": "NewVersionPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "c7c903fbaf99c09e4b6208591f3e8620";

export default node;
