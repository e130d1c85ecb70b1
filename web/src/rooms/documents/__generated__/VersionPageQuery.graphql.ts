/**
 * @generated SignedSource<<d73e250aa5c31a5a35476716740e8e40>>
 * @relayHash 4bfb53e685ad5dfd0553076572c5e824
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ee24480a1033a77cb37ab2f22d13fb371cd55dd1ef06dcb95e696cb6e5af6db2

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DocumentStatus = "ADOPTED" | "CONCEPT" | "DRAFT" | "REVISED" | "WITHDRAWN" | "%future added value";
export type DraftKind = "CONCEPT_DOCUMENT" | "CONCEPT_DOCUMENT_LIST" | "LEGISLATIVE_PROGRAMME" | "NORMATIVE_ACT" | "OTHER_WITH_MEMORANDUM" | "SECONDARY_ACTS_PLAN" | "STRATEGIC_PLAN" | "STRATEGY" | "%future added value";
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type ParagraphKind = "ARTICLE" | "CHAPTER" | "FOOTNOTE" | "HEADING" | "PARAGRAPH" | "PART" | "POINT" | "SECTION" | "TABLE_ROW" | "TEXT" | "%future added value";
export type VersionPageQuery$variables = {
  language: Language;
  number: number;
  redline: boolean;
  since?: number | null;
  slug: string;
  textLanguage?: Language | null;
};
export type VersionPageQuery$data = {
  readonly document: {
    readonly id: string;
    readonly kind: DraftKind;
    readonly slug: string;
    readonly status: DocumentStatus;
    readonly title: string;
    readonly version: {
      readonly id: string;
      readonly label: string | null;
      readonly number: number;
      readonly paragraphs?: ReadonlyArray<{
        readonly depth: number;
        readonly id: string;
        readonly kind: ParagraphKind;
        readonly label: string;
        readonly language: string;
        readonly position: number;
        readonly text: string;
        readonly " $fragmentSpreads": FragmentRefs<"TextOfVersion_paragraphs">;
      }>;
      readonly publishedAt: string | null;
      readonly redline?: ReadonlyArray<{
        readonly " $fragmentSpreads": FragmentRefs<"RedlineOfVersion_entries">;
      }>;
      readonly texts: ReadonlyArray<{
        readonly language: string;
      }>;
      readonly " $fragmentSpreads": FragmentRefs<"VersionDownloads_version">;
    } | null;
    readonly " $fragmentSpreads": FragmentRefs<"VersionSwitch_document">;
  } | null;
};
export type VersionPageQuery = {
  response: VersionPageQuery$data;
  variables: VersionPageQuery$variables;
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
  "name": "redline"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "since"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "slug"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "textLanguage"
},
v6 = [
  {
    "kind": "Variable",
    "name": "slug",
    "variableName": "slug"
  }
],
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "slug",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v11 = {
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
v12 = [
  {
    "kind": "Variable",
    "name": "number",
    "variableName": "number"
  }
],
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "label",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "publishedAt",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "language",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "VersionText",
  "kind": "LinkedField",
  "name": "texts",
  "plural": true,
  "selections": [
    (v16/*:: as any*/)
  ],
  "storageKey": null
},
v18 = {
  "kind": "Variable",
  "name": "language",
  "variableName": "textLanguage"
},
v19 = [
  (v18/*:: as any*/)
],
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "depth",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "position",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v23 = [
  (v18/*:: as any*/),
  {
    "kind": "Variable",
    "name": "since",
    "variableName": "since"
  }
],
v24 = [
  {
    "kind": "Literal",
    "name": "format",
    "value": "DOCX"
  },
  (v18/*:: as any*/)
],
v25 = [
  {
    "kind": "Literal",
    "name": "format",
    "value": "HTML"
  },
  (v18/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "VersionPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v6/*:: as any*/),
        "concreteType": "Document",
        "kind": "LinkedField",
        "name": "document",
        "plural": false,
        "selections": [
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "VersionSwitch_document"
          },
          {
            "alias": null,
            "args": (v12/*:: as any*/),
            "concreteType": "Version",
            "kind": "LinkedField",
            "name": "version",
            "plural": false,
            "selections": [
              (v7/*:: as any*/),
              (v13/*:: as any*/),
              (v14/*:: as any*/),
              (v15/*:: as any*/),
              (v17/*:: as any*/),
              {
                "args": (v19/*:: as any*/),
                "kind": "FragmentSpread",
                "name": "VersionDownloads_version"
              },
              {
                "condition": "redline",
                "kind": "Condition",
                "passingValue": false,
                "selections": [
                  {
                    "alias": null,
                    "args": (v19/*:: as any*/),
                    "concreteType": "Paragraph",
                    "kind": "LinkedField",
                    "name": "paragraphs",
                    "plural": true,
                    "selections": [
                      (v7/*:: as any*/),
                      (v9/*:: as any*/),
                      (v20/*:: as any*/),
                      (v21/*:: as any*/),
                      (v14/*:: as any*/),
                      (v22/*:: as any*/),
                      (v16/*:: as any*/),
                      {
                        "args": null,
                        "kind": "FragmentSpread",
                        "name": "TextOfVersion_paragraphs"
                      }
                    ],
                    "storageKey": null
                  }
                ]
              },
              {
                "condition": "redline",
                "kind": "Condition",
                "passingValue": true,
                "selections": [
                  {
                    "alias": null,
                    "args": (v23/*:: as any*/),
                    "concreteType": "RedlineEntry",
                    "kind": "LinkedField",
                    "name": "redline",
                    "plural": true,
                    "selections": [
                      {
                        "args": null,
                        "kind": "FragmentSpread",
                        "name": "RedlineOfVersion_entries"
                      }
                    ],
                    "storageKey": null
                  }
                ]
              }
            ],
            "storageKey": null
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
    "argumentDefinitions": [
      (v4/*:: as any*/),
      (v1/*:: as any*/),
      (v0/*:: as any*/),
      (v5/*:: as any*/),
      (v3/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "VersionPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v6/*:: as any*/),
        "concreteType": "Document",
        "kind": "LinkedField",
        "name": "document",
        "plural": false,
        "selections": [
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Version",
            "kind": "LinkedField",
            "name": "versions",
            "plural": true,
            "selections": [
              (v7/*:: as any*/),
              (v13/*:: as any*/),
              (v14/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": (v12/*:: as any*/),
            "concreteType": "Version",
            "kind": "LinkedField",
            "name": "version",
            "plural": false,
            "selections": [
              (v7/*:: as any*/),
              (v13/*:: as any*/),
              (v14/*:: as any*/),
              (v15/*:: as any*/),
              (v17/*:: as any*/),
              {
                "alias": "docx",
                "args": (v24/*:: as any*/),
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "html",
                "args": (v25/*:: as any*/),
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "markdown",
                "args": [
                  {
                    "kind": "Literal",
                    "name": "format",
                    "value": "MARKDOWN"
                  },
                  (v18/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "redlineDocx",
                "args": (v24/*:: as any*/),
                "kind": "ScalarField",
                "name": "redlineDownloadPath",
                "storageKey": null
              },
              {
                "alias": "redlineHtml",
                "args": (v25/*:: as any*/),
                "kind": "ScalarField",
                "name": "redlineDownloadPath",
                "storageKey": null
              },
              {
                "condition": "redline",
                "kind": "Condition",
                "passingValue": false,
                "selections": [
                  {
                    "alias": null,
                    "args": (v19/*:: as any*/),
                    "concreteType": "Paragraph",
                    "kind": "LinkedField",
                    "name": "paragraphs",
                    "plural": true,
                    "selections": [
                      (v7/*:: as any*/),
                      (v9/*:: as any*/),
                      (v20/*:: as any*/),
                      (v21/*:: as any*/),
                      (v14/*:: as any*/),
                      (v22/*:: as any*/),
                      (v16/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ]
              },
              {
                "condition": "redline",
                "kind": "Condition",
                "passingValue": true,
                "selections": [
                  {
                    "alias": null,
                    "args": (v23/*:: as any*/),
                    "concreteType": "RedlineEntry",
                    "kind": "LinkedField",
                    "name": "redline",
                    "plural": true,
                    "selections": [
                      (v9/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "labelOld",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "labelNew",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "oldParagraphIds",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "newParagraphIds",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "RedlineSegment",
                        "kind": "LinkedField",
                        "name": "segments",
                        "plural": true,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "op",
                            "storageKey": null
                          },
                          (v22/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "move",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ]
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "ee24480a1033a77cb37ab2f22d13fb371cd55dd1ef06dcb95e696cb6e5af6db2",
    "metadata": {},
    "name": "VersionPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "9b33b82254597d5be90b8244d5cde6e5";

export default node;
