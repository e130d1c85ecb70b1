/**
 * @generated SignedSource<<2c454060a94f3151e76722c986e5ea26>>
 * @relayHash fccc9e1948225727da8989c3ca878c61
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 113a2343c2620cccc8aba96e085f01f2a611dc583b97c09cf0724253c5a3e92f

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type ReportPageQuery$variables = {
  language: Language;
  slug: string;
};
export type ReportPageQuery$data = {
  readonly consultation: {
    readonly document: {
      readonly slug: string;
      readonly title: string;
    };
    readonly id: string;
    readonly reports: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"WholeReport_report">;
    }>;
    readonly slug: string;
    readonly title: string;
    readonly viewerCanRun: boolean;
    readonly zone: string;
  } | null;
};
export type ReportPageQuery = {
  response: ReportPageQuery$data;
  variables: ReportPageQuery$variables;
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
    "kind": "Variable",
    "name": "slug",
    "variableName": "slug"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "slug",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "zone",
  "storageKey": null
},
v6 = {
  "kind": "Variable",
  "name": "language",
  "variableName": "language"
},
v7 = [
  (v6/*:: as any*/)
],
v8 = {
  "alias": null,
  "args": (v7/*:: as any*/),
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanRun",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v11 = {
  "kind": "Literal",
  "name": "format",
  "value": "PDF"
},
v12 = {
  "kind": "Literal",
  "name": "format",
  "value": "DOCX"
},
v13 = {
  "kind": "Literal",
  "name": "format",
  "value": "XLSX"
},
v14 = {
  "kind": "Literal",
  "name": "format",
  "value": "CSV"
},
v15 = {
  "kind": "Literal",
  "name": "language",
  "value": "ALBANIAN"
},
v16 = {
  "kind": "Literal",
  "name": "language",
  "value": "SERBIAN"
},
v17 = {
  "kind": "Literal",
  "name": "language",
  "value": "SERBIAN_CYRILLIC"
},
v18 = {
  "kind": "Literal",
  "name": "language",
  "value": "ENGLISH"
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "received",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hidden",
  "storageKey": null
},
v21 = [
  (v19/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "accepted",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "partiallyAccepted",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "rejected",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "noted",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "outOfScope",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "unanswered",
    "storageKey": null
  },
  (v20/*:: as any*/)
],
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v23 = [
  (v22/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "Tallied",
    "kind": "LinkedField",
    "name": "tally",
    "plural": false,
    "selections": (v21/*:: as any*/),
    "storageKey": null
  }
],
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
},
v25 = [
  (v22/*:: as any*/),
  (v24/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "permille",
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
    "name": "ReportPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Consultation",
        "kind": "LinkedField",
        "name": "consultation",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Document",
            "kind": "LinkedField",
            "name": "document",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
              (v8/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Report",
            "kind": "LinkedField",
            "name": "reports",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              {
                "args": (v7/*:: as any*/),
                "kind": "FragmentSpread",
                "name": "WholeReport_report"
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
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "ReportPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Consultation",
        "kind": "LinkedField",
        "name": "consultation",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Document",
            "kind": "LinkedField",
            "name": "document",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
              (v8/*:: as any*/),
              (v3/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Report",
            "kind": "LinkedField",
            "name": "reports",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              (v10/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "cutOffAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "publishedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "sha256",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Version",
                "kind": "LinkedField",
                "name": "version",
                "plural": false,
                "selections": [
                  (v10/*:: as any*/),
                  (v3/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ReportSection",
                "kind": "LinkedField",
                "name": "sections",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "section",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "language",
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
                    "name": "html",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": "pdf",
                "args": [
                  (v11/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "docx",
                "args": [
                  (v12/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "xlsx",
                "args": [
                  (v13/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "csv",
                "args": [
                  (v14/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "json",
                "args": [
                  {
                    "kind": "Literal",
                    "name": "format",
                    "value": "JSON"
                  },
                  (v6/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "pdfSq",
                "args": [
                  (v11/*:: as any*/),
                  (v15/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"ALBANIAN\")"
              },
              {
                "alias": "docxSq",
                "args": [
                  (v12/*:: as any*/),
                  (v15/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"ALBANIAN\")"
              },
              {
                "alias": "xlsxSq",
                "args": [
                  (v13/*:: as any*/),
                  (v15/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"ALBANIAN\")"
              },
              {
                "alias": "csvSq",
                "args": [
                  (v14/*:: as any*/),
                  (v15/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"CSV\",language:\"ALBANIAN\")"
              },
              {
                "alias": "pdfSr",
                "args": [
                  (v11/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"SERBIAN\")"
              },
              {
                "alias": "docxSr",
                "args": [
                  (v12/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"SERBIAN\")"
              },
              {
                "alias": "xlsxSr",
                "args": [
                  (v13/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"SERBIAN\")"
              },
              {
                "alias": "csvSr",
                "args": [
                  (v14/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"CSV\",language:\"SERBIAN\")"
              },
              {
                "alias": "pdfCyrillic",
                "args": [
                  (v11/*:: as any*/),
                  (v17/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "docxCyrillic",
                "args": [
                  (v12/*:: as any*/),
                  (v17/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "xlsxCyrillic",
                "args": [
                  (v13/*:: as any*/),
                  (v17/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "csvCyrillic",
                "args": [
                  (v14/*:: as any*/),
                  (v17/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"CSV\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "pdfEn",
                "args": [
                  (v11/*:: as any*/),
                  (v18/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"ENGLISH\")"
              },
              {
                "alias": "docxEn",
                "args": [
                  (v12/*:: as any*/),
                  (v18/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"ENGLISH\")"
              },
              {
                "alias": "xlsxEn",
                "args": [
                  (v13/*:: as any*/),
                  (v18/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"ENGLISH\")"
              },
              {
                "alias": "csvEn",
                "args": [
                  (v14/*:: as any*/),
                  (v18/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"CSV\",language:\"ENGLISH\")"
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ReportFigures",
                "kind": "LinkedField",
                "name": "figures",
                "plural": false,
                "selections": [
                  (v19/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "replies",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "published",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "notPublic",
                    "storageKey": null
                  },
                  (v20/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "people",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "organisations",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Tallied",
                    "kind": "LinkedField",
                    "name": "total",
                    "plural": false,
                    "selections": (v21/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "TalliedBy",
                    "kind": "LinkedField",
                    "name": "bySide",
                    "plural": true,
                    "selections": (v23/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "TalliedBy",
                    "kind": "LinkedField",
                    "name": "byArticle",
                    "plural": true,
                    "selections": (v23/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Shared",
                    "kind": "LinkedField",
                    "name": "byLanguage",
                    "plural": true,
                    "selections": (v25/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Shared",
                    "kind": "LinkedField",
                    "name": "byChannel",
                    "plural": true,
                    "selections": (v25/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "DayOfComments",
                    "kind": "LinkedField",
                    "name": "byDay",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "day",
                        "storageKey": null
                      },
                      (v24/*:: as any*/)
                    ],
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
    ]
  },
  "params": {
    "id": "113a2343c2620cccc8aba96e085f01f2a611dc583b97c09cf0724253c5a3e92f",
    "metadata": {},
    "name": "ReportPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "4dc39998188460a69452f9c3484b7eb7";

export default node;
