/**
 * @generated SignedSource<<2db332d35badcbac282201858484e89d>>
 * @relayHash 248ad882506701e2cde9d95fd11b67de
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9a2da88994ab03f4985b3a5ad4f7715af45136ceb2149e119ba3490da3d33058

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type DeskReportPageQuery$variables = {
  language: Language;
  slug: string;
};
export type DeskReportPageQuery$data = {
  readonly consultation: {
    readonly document: {
      readonly slug: string;
      readonly versions: ReadonlyArray<{
        readonly id: string;
        readonly label: string | null;
        readonly number: number;
        readonly publishedAt: string | null;
      }>;
    };
    readonly id: string;
    readonly reports: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"ReportAtDesk_report">;
    }>;
    readonly slug: string;
    readonly title: string;
    readonly viewerCanPrepareReport: boolean;
    readonly viewerCanRun: boolean;
  } | null;
};
export type DeskReportPageQuery = {
  response: DeskReportPageQuery$data;
  variables: DeskReportPageQuery$variables;
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
  "kind": "Variable",
  "name": "language",
  "variableName": "language"
},
v6 = [
  (v5/*:: as any*/)
],
v7 = {
  "alias": null,
  "args": (v6/*:: as any*/),
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanRun",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanPrepareReport",
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
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "publishedAt",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "concreteType": "Version",
  "kind": "LinkedField",
  "name": "versions",
  "plural": true,
  "selections": [
    (v3/*:: as any*/),
    (v10/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "label",
      "storageKey": null
    },
    (v11/*:: as any*/)
  ],
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "received",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hidden",
  "storageKey": null
},
v15 = [
  (v13/*:: as any*/),
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
  (v14/*:: as any*/)
],
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v17 = [
  (v16/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "Tallied",
    "kind": "LinkedField",
    "name": "tally",
    "plural": false,
    "selections": (v15/*:: as any*/),
    "storageKey": null
  }
],
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
},
v19 = [
  (v16/*:: as any*/),
  (v18/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "permille",
    "storageKey": null
  }
],
v20 = {
  "kind": "Literal",
  "name": "format",
  "value": "PDF"
},
v21 = {
  "kind": "Literal",
  "name": "format",
  "value": "DOCX"
},
v22 = {
  "kind": "Literal",
  "name": "format",
  "value": "XLSX"
},
v23 = {
  "kind": "Literal",
  "name": "format",
  "value": "CSV"
},
v24 = {
  "kind": "Literal",
  "name": "language",
  "value": "ALBANIAN"
},
v25 = {
  "kind": "Literal",
  "name": "language",
  "value": "SERBIAN"
},
v26 = {
  "kind": "Literal",
  "name": "language",
  "value": "SERBIAN_CYRILLIC"
},
v27 = {
  "kind": "Literal",
  "name": "language",
  "value": "ENGLISH"
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "DeskReportPageQuery",
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
          (v7/*:: as any*/),
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
              (v12/*:: as any*/)
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
                "args": (v6/*:: as any*/),
                "kind": "FragmentSpread",
                "name": "ReportAtDesk_report"
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
    "name": "DeskReportPageQuery",
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
          (v7/*:: as any*/),
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
              (v12/*:: as any*/),
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
              (v11/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanWrite",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanPublish",
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
                  (v3/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ReportGap",
                "kind": "LinkedField",
                "name": "gaps",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "blocks",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "code",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "message",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "commentNumber",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ReportFigures",
                "kind": "LinkedField",
                "name": "figures",
                "plural": false,
                "selections": [
                  (v13/*:: as any*/),
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
                  (v14/*:: as any*/),
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
                    "selections": (v15/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "TalliedBy",
                    "kind": "LinkedField",
                    "name": "bySide",
                    "plural": true,
                    "selections": (v17/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "TalliedBy",
                    "kind": "LinkedField",
                    "name": "byArticle",
                    "plural": true,
                    "selections": (v17/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Shared",
                    "kind": "LinkedField",
                    "name": "byLanguage",
                    "plural": true,
                    "selections": (v19/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Shared",
                    "kind": "LinkedField",
                    "name": "byChannel",
                    "plural": true,
                    "selections": (v19/*:: as any*/),
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
                      (v18/*:: as any*/)
                    ],
                    "storageKey": null
                  }
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
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "revision",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": "pdf",
                "args": [
                  (v20/*:: as any*/),
                  (v5/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "docx",
                "args": [
                  (v21/*:: as any*/),
                  (v5/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "xlsx",
                "args": [
                  (v22/*:: as any*/),
                  (v5/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "csv",
                "args": [
                  (v23/*:: as any*/),
                  (v5/*:: as any*/)
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
                  (v5/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "pdfSq",
                "args": [
                  (v20/*:: as any*/),
                  (v24/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"ALBANIAN\")"
              },
              {
                "alias": "docxSq",
                "args": [
                  (v21/*:: as any*/),
                  (v24/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"ALBANIAN\")"
              },
              {
                "alias": "xlsxSq",
                "args": [
                  (v22/*:: as any*/),
                  (v24/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"ALBANIAN\")"
              },
              {
                "alias": "csvSq",
                "args": [
                  (v23/*:: as any*/),
                  (v24/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"CSV\",language:\"ALBANIAN\")"
              },
              {
                "alias": "pdfSr",
                "args": [
                  (v20/*:: as any*/),
                  (v25/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"SERBIAN\")"
              },
              {
                "alias": "docxSr",
                "args": [
                  (v21/*:: as any*/),
                  (v25/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"SERBIAN\")"
              },
              {
                "alias": "xlsxSr",
                "args": [
                  (v22/*:: as any*/),
                  (v25/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"SERBIAN\")"
              },
              {
                "alias": "csvSr",
                "args": [
                  (v23/*:: as any*/),
                  (v25/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"CSV\",language:\"SERBIAN\")"
              },
              {
                "alias": "pdfCyrillic",
                "args": [
                  (v20/*:: as any*/),
                  (v26/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "docxCyrillic",
                "args": [
                  (v21/*:: as any*/),
                  (v26/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "xlsxCyrillic",
                "args": [
                  (v22/*:: as any*/),
                  (v26/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "csvCyrillic",
                "args": [
                  (v23/*:: as any*/),
                  (v26/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"CSV\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "pdfEn",
                "args": [
                  (v20/*:: as any*/),
                  (v27/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"ENGLISH\")"
              },
              {
                "alias": "docxEn",
                "args": [
                  (v21/*:: as any*/),
                  (v27/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"ENGLISH\")"
              },
              {
                "alias": "xlsxEn",
                "args": [
                  (v22/*:: as any*/),
                  (v27/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"ENGLISH\")"
              },
              {
                "alias": "csvEn",
                "args": [
                  (v23/*:: as any*/),
                  (v27/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"CSV\",language:\"ENGLISH\")"
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
    "id": "9a2da88994ab03f4985b3a5ad4f7715af45136ceb2149e119ba3490da3d33058",
    "metadata": {},
    "name": "DeskReportPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "7fdabce4dfd95e744c8980f46da809da";

export default node;
