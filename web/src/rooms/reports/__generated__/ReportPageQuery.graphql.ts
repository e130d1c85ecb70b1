/**
 * @generated SignedSource<<aacc6b9c45ca083480af519ab7c1bc3d>>
 * @relayHash a0a63028f854e8f3fc91c43bd2bca0ea
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f9b9775b494c663dad19a47247fbf72bece43081bd294c4db9b10fffa8be0d66

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
  "name": "number",
  "storageKey": null
},
v10 = {
  "kind": "Literal",
  "name": "format",
  "value": "PDF"
},
v11 = {
  "kind": "Literal",
  "name": "format",
  "value": "DOCX"
},
v12 = {
  "kind": "Literal",
  "name": "format",
  "value": "XLSX"
},
v13 = {
  "kind": "Literal",
  "name": "format",
  "value": "CSV"
},
v14 = {
  "kind": "Literal",
  "name": "language",
  "value": "ALBANIAN"
},
v15 = {
  "kind": "Literal",
  "name": "language",
  "value": "SERBIAN"
},
v16 = {
  "kind": "Literal",
  "name": "language",
  "value": "SERBIAN_CYRILLIC"
},
v17 = {
  "kind": "Literal",
  "name": "language",
  "value": "ENGLISH"
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "received",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hidden",
  "storageKey": null
},
v20 = [
  (v18/*:: as any*/),
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
  (v19/*:: as any*/)
],
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v22 = [
  (v21/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "Tallied",
    "kind": "LinkedField",
    "name": "tally",
    "plural": false,
    "selections": (v20/*:: as any*/),
    "storageKey": null
  }
],
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
},
v24 = [
  (v21/*:: as any*/),
  (v23/*:: as any*/),
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
              (v9/*:: as any*/),
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
                  (v9/*:: as any*/),
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
                  (v10/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "docx",
                "args": [
                  (v11/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "xlsx",
                "args": [
                  (v12/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "csv",
                "args": [
                  (v13/*:: as any*/),
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
                  (v10/*:: as any*/),
                  (v14/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"ALBANIAN\")"
              },
              {
                "alias": "docxSq",
                "args": [
                  (v11/*:: as any*/),
                  (v14/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"ALBANIAN\")"
              },
              {
                "alias": "xlsxSq",
                "args": [
                  (v12/*:: as any*/),
                  (v14/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"ALBANIAN\")"
              },
              {
                "alias": "csvSq",
                "args": [
                  (v13/*:: as any*/),
                  (v14/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"CSV\",language:\"ALBANIAN\")"
              },
              {
                "alias": "pdfSr",
                "args": [
                  (v10/*:: as any*/),
                  (v15/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"SERBIAN\")"
              },
              {
                "alias": "docxSr",
                "args": [
                  (v11/*:: as any*/),
                  (v15/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"SERBIAN\")"
              },
              {
                "alias": "xlsxSr",
                "args": [
                  (v12/*:: as any*/),
                  (v15/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"SERBIAN\")"
              },
              {
                "alias": "csvSr",
                "args": [
                  (v13/*:: as any*/),
                  (v15/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"CSV\",language:\"SERBIAN\")"
              },
              {
                "alias": "pdfCyrillic",
                "args": [
                  (v10/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "docxCyrillic",
                "args": [
                  (v11/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "xlsxCyrillic",
                "args": [
                  (v12/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "csvCyrillic",
                "args": [
                  (v13/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"CSV\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "pdfEn",
                "args": [
                  (v10/*:: as any*/),
                  (v17/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"ENGLISH\")"
              },
              {
                "alias": "docxEn",
                "args": [
                  (v11/*:: as any*/),
                  (v17/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"ENGLISH\")"
              },
              {
                "alias": "xlsxEn",
                "args": [
                  (v12/*:: as any*/),
                  (v17/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"ENGLISH\")"
              },
              {
                "alias": "csvEn",
                "args": [
                  (v13/*:: as any*/),
                  (v17/*:: as any*/)
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
                  (v18/*:: as any*/),
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
                  (v19/*:: as any*/),
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
                    "selections": (v20/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "TalliedBy",
                    "kind": "LinkedField",
                    "name": "bySide",
                    "plural": true,
                    "selections": (v22/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "TalliedBy",
                    "kind": "LinkedField",
                    "name": "byArticle",
                    "plural": true,
                    "selections": (v22/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Shared",
                    "kind": "LinkedField",
                    "name": "byLanguage",
                    "plural": true,
                    "selections": (v24/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Shared",
                    "kind": "LinkedField",
                    "name": "byChannel",
                    "plural": true,
                    "selections": (v24/*:: as any*/),
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
                      (v23/*:: as any*/)
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
    "id": "f9b9775b494c663dad19a47247fbf72bece43081bd294c4db9b10fffa8be0d66",
    "metadata": {},
    "name": "ReportPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "debf522eab252b6f01b452755732e354";

export default node;
