/**
 * @generated SignedSource<<a99b556942bb1589ac9a742a1bab7088>>
 * @relayHash e14ef4afa50006b03ebc04d4f2dadc55
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7236998975c54962e174ffcda45b036456915353d2b230872ba2bc3eae9de941

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
  "name": "number",
  "storageKey": null
},
v9 = {
  "kind": "Literal",
  "name": "format",
  "value": "PDF"
},
v10 = {
  "kind": "Literal",
  "name": "format",
  "value": "DOCX"
},
v11 = {
  "kind": "Literal",
  "name": "format",
  "value": "XLSX"
},
v12 = {
  "kind": "Literal",
  "name": "format",
  "value": "CSV"
},
v13 = {
  "kind": "Literal",
  "name": "language",
  "value": "ALBANIAN"
},
v14 = {
  "kind": "Literal",
  "name": "language",
  "value": "SERBIAN"
},
v15 = {
  "kind": "Literal",
  "name": "language",
  "value": "SERBIAN_CYRILLIC"
},
v16 = {
  "kind": "Literal",
  "name": "language",
  "value": "ENGLISH"
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "received",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hidden",
  "storageKey": null
},
v19 = [
  (v17/*:: as any*/),
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
  (v18/*:: as any*/)
],
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v21 = [
  (v20/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "Tallied",
    "kind": "LinkedField",
    "name": "tally",
    "plural": false,
    "selections": (v19/*:: as any*/),
    "storageKey": null
  }
],
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
},
v23 = [
  (v20/*:: as any*/),
  (v22/*:: as any*/),
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
          (v7/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Document",
            "kind": "LinkedField",
            "name": "document",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
              (v7/*:: as any*/)
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
          (v7/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Document",
            "kind": "LinkedField",
            "name": "document",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
              (v7/*:: as any*/),
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
              (v8/*:: as any*/),
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
                  (v8/*:: as any*/),
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
                  (v9/*:: as any*/),
                  (v5/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "docx",
                "args": [
                  (v10/*:: as any*/),
                  (v5/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "xlsx",
                "args": [
                  (v11/*:: as any*/),
                  (v5/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": null
              },
              {
                "alias": "csv",
                "args": [
                  (v12/*:: as any*/),
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
                  (v9/*:: as any*/),
                  (v13/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"ALBANIAN\")"
              },
              {
                "alias": "docxSq",
                "args": [
                  (v10/*:: as any*/),
                  (v13/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"ALBANIAN\")"
              },
              {
                "alias": "xlsxSq",
                "args": [
                  (v11/*:: as any*/),
                  (v13/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"ALBANIAN\")"
              },
              {
                "alias": "csvSq",
                "args": [
                  (v12/*:: as any*/),
                  (v13/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"CSV\",language:\"ALBANIAN\")"
              },
              {
                "alias": "pdfSr",
                "args": [
                  (v9/*:: as any*/),
                  (v14/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"SERBIAN\")"
              },
              {
                "alias": "docxSr",
                "args": [
                  (v10/*:: as any*/),
                  (v14/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"SERBIAN\")"
              },
              {
                "alias": "xlsxSr",
                "args": [
                  (v11/*:: as any*/),
                  (v14/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"SERBIAN\")"
              },
              {
                "alias": "csvSr",
                "args": [
                  (v12/*:: as any*/),
                  (v14/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"CSV\",language:\"SERBIAN\")"
              },
              {
                "alias": "pdfCyrillic",
                "args": [
                  (v9/*:: as any*/),
                  (v15/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "docxCyrillic",
                "args": [
                  (v10/*:: as any*/),
                  (v15/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "xlsxCyrillic",
                "args": [
                  (v11/*:: as any*/),
                  (v15/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "csvCyrillic",
                "args": [
                  (v12/*:: as any*/),
                  (v15/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"CSV\",language:\"SERBIAN_CYRILLIC\")"
              },
              {
                "alias": "pdfEn",
                "args": [
                  (v9/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"PDF\",language:\"ENGLISH\")"
              },
              {
                "alias": "docxEn",
                "args": [
                  (v10/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"DOCX\",language:\"ENGLISH\")"
              },
              {
                "alias": "xlsxEn",
                "args": [
                  (v11/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "kind": "ScalarField",
                "name": "downloadPath",
                "storageKey": "downloadPath(format:\"XLSX\",language:\"ENGLISH\")"
              },
              {
                "alias": "csvEn",
                "args": [
                  (v12/*:: as any*/),
                  (v16/*:: as any*/)
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
                  (v17/*:: as any*/),
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
                  (v18/*:: as any*/),
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
                    "selections": (v19/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "TalliedBy",
                    "kind": "LinkedField",
                    "name": "bySide",
                    "plural": true,
                    "selections": (v21/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "TalliedBy",
                    "kind": "LinkedField",
                    "name": "byArticle",
                    "plural": true,
                    "selections": (v21/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Shared",
                    "kind": "LinkedField",
                    "name": "byLanguage",
                    "plural": true,
                    "selections": (v23/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Shared",
                    "kind": "LinkedField",
                    "name": "byChannel",
                    "plural": true,
                    "selections": (v23/*:: as any*/),
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
                      (v22/*:: as any*/)
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
    "id": "7236998975c54962e174ffcda45b036456915353d2b230872ba2bc3eae9de941",
    "metadata": {},
    "name": "ReportPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "d6f16c021b06e4ad23d431c96d67faa4";

export default node;
