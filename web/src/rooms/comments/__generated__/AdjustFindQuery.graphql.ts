/**
 * @generated SignedSource<<dd318e1036eca0458b55dbe7b867fe0e>>
 * @relayHash bb3eec07ab17c3d14ba507ccd52b4e40
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9dffa00abfa20b96e3c8117f8e6fccc5667f75f2907c064714c2973310dbf82b

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type ParagraphKind = "ARTICLE" | "CHAPTER" | "FOOTNOTE" | "HEADING" | "PARAGRAPH" | "PART" | "POINT" | "SECTION" | "TABLE_ROW" | "TEXT" | "%future added value";
export type AdjustFindQuery$variables = {
  language?: Language | null;
  slug: string;
};
export type AdjustFindQuery$data = {
  readonly consultation: {
    readonly id: string;
    readonly version: {
      readonly id: string;
      readonly paragraphs: ReadonlyArray<{
        readonly depth: number;
        readonly id: string;
        readonly kind: ParagraphKind;
        readonly label: string;
        readonly language: string;
        readonly position: number;
        readonly text: string;
      }>;
    };
  } | null;
};
export type AdjustFindQuery = {
  response: AdjustFindQuery$data;
  variables: AdjustFindQuery$variables;
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
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "slug",
        "variableName": "slug"
      }
    ],
    "concreteType": "Consultation",
    "kind": "LinkedField",
    "name": "consultation",
    "plural": false,
    "selections": [
      (v2/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "Version",
        "kind": "LinkedField",
        "name": "version",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
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
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kind",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "depth",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "position",
                "storageKey": null
              },
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
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "AdjustFindQuery",
    "selections": (v3/*:: as any*/),
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
    "name": "AdjustFindQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "9dffa00abfa20b96e3c8117f8e6fccc5667f75f2907c064714c2973310dbf82b",
    "metadata": {},
    "name": "AdjustFindQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "2b18b1851c549efcc7f73a15c13a846c";

export default node;
