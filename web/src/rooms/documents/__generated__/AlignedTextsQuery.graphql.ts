/**
 * @generated SignedSource<<07ddd0e30a49eeee36bad817449ca3fc>>
 * @relayHash 933bf72ea257a53d51a51bb38707be64
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 19a82d98d69cfce7efc5ba0040b2d892438e9374142f0d25111df2d3aa4f86e8

import { ConcreteRequest } from 'relay-runtime';
export type AlignedTextsQuery$variables = {
  id: string;
};
export type AlignedTextsQuery$data = {
  readonly node: {
    readonly en?: ReadonlyArray<{
      readonly identity: string;
      readonly label: string;
      readonly language: string;
      readonly text: string;
    }>;
    readonly sq?: ReadonlyArray<{
      readonly identity: string;
      readonly label: string;
      readonly language: string;
      readonly text: string;
    }>;
    readonly sr?: ReadonlyArray<{
      readonly identity: string;
      readonly label: string;
      readonly language: string;
      readonly text: string;
    }>;
  } | null;
};
export type AlignedTextsQuery = {
  response: AlignedTextsQuery$data;
  variables: AlignedTextsQuery$variables;
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
v2 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "ALBANIAN"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "identity",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "label",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "language",
  "storageKey": null
},
v7 = [
  (v3/*:: as any*/),
  (v4/*:: as any*/),
  (v5/*:: as any*/),
  (v6/*:: as any*/)
],
v8 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "SERBIAN"
  }
],
v9 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "ENGLISH"
  }
],
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v11 = [
  (v3/*:: as any*/),
  (v4/*:: as any*/),
  (v5/*:: as any*/),
  (v6/*:: as any*/),
  (v10/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "AlignedTextsQuery",
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
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": "sq",
                "args": (v2/*:: as any*/),
                "concreteType": "Paragraph",
                "kind": "LinkedField",
                "name": "paragraphs",
                "plural": true,
                "selections": (v7/*:: as any*/),
                "storageKey": "paragraphs(language:\"ALBANIAN\")"
              },
              {
                "alias": "sr",
                "args": (v8/*:: as any*/),
                "concreteType": "Paragraph",
                "kind": "LinkedField",
                "name": "paragraphs",
                "plural": true,
                "selections": (v7/*:: as any*/),
                "storageKey": "paragraphs(language:\"SERBIAN\")"
              },
              {
                "alias": "en",
                "args": (v9/*:: as any*/),
                "concreteType": "Paragraph",
                "kind": "LinkedField",
                "name": "paragraphs",
                "plural": true,
                "selections": (v7/*:: as any*/),
                "storageKey": "paragraphs(language:\"ENGLISH\")"
              }
            ],
            "type": "Version",
            "abstractKey": null
          }
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
    "name": "AlignedTextsQuery",
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
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": "sq",
                "args": (v2/*:: as any*/),
                "concreteType": "Paragraph",
                "kind": "LinkedField",
                "name": "paragraphs",
                "plural": true,
                "selections": (v11/*:: as any*/),
                "storageKey": "paragraphs(language:\"ALBANIAN\")"
              },
              {
                "alias": "sr",
                "args": (v8/*:: as any*/),
                "concreteType": "Paragraph",
                "kind": "LinkedField",
                "name": "paragraphs",
                "plural": true,
                "selections": (v11/*:: as any*/),
                "storageKey": "paragraphs(language:\"SERBIAN\")"
              },
              {
                "alias": "en",
                "args": (v9/*:: as any*/),
                "concreteType": "Paragraph",
                "kind": "LinkedField",
                "name": "paragraphs",
                "plural": true,
                "selections": (v11/*:: as any*/),
                "storageKey": "paragraphs(language:\"ENGLISH\")"
              }
            ],
            "type": "Version",
            "abstractKey": null
          },
          (v10/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "19a82d98d69cfce7efc5ba0040b2d892438e9374142f0d25111df2d3aa4f86e8",
    "metadata": {},
    "name": "AlignedTextsQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "71fde356c79664c469711f972451ef20";

export default node;
