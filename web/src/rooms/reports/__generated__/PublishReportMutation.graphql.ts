/**
 * @generated SignedSource<<4d1d1d3f56ba5448e28cee751c64e01f>>
 * @relayHash c6844db963427bc33667d910fcfb547a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 42d34a0259ad7d502fbdae9f0de8fd76e77e0254f70cdda8e56cb9606f68bb17

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type PublishReportInput = {
  clientMutationId?: string | null;
  language?: Language;
  reportId: string;
};
export type PublishReportMutation$variables = {
  input: PublishReportInput;
  language?: Language | null;
};
export type PublishReportMutation$data = {
  readonly publishReport: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
    readonly report?: {
      readonly consultation: {
        readonly id: string;
        readonly viewerCanPrepareReport: boolean;
      };
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"ReportAtDesk_report">;
    };
  };
};
export type PublishReportMutation = {
  response: PublishReportMutation$data;
  variables: PublishReportMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "language"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
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
  "concreteType": "Consultation",
  "kind": "LinkedField",
  "name": "consultation",
  "plural": false,
  "selections": [
    (v3/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanPrepareReport",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v5 = {
  "kind": "Variable",
  "name": "language",
  "variableName": "language"
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v7 = {
  "kind": "InlineFragment",
  "selections": [
    (v6/*:: as any*/)
  ],
  "type": "Problem",
  "abstractKey": "__isProblem"
},
v8 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "InvalidField",
      "kind": "LinkedField",
      "name": "fields",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "path",
          "storageKey": null
        },
        (v6/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "InvalidProblem",
  "abstractKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "received",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hidden",
  "storageKey": null
},
v11 = [
  (v9/*:: as any*/),
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
  (v10/*:: as any*/)
],
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v13 = [
  (v12/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "Tallied",
    "kind": "LinkedField",
    "name": "tally",
    "plural": false,
    "selections": (v11/*:: as any*/),
    "storageKey": null
  }
],
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
},
v15 = [
  (v12/*:: as any*/),
  (v14/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "permille",
    "storageKey": null
  }
],
v16 = {
  "kind": "Literal",
  "name": "format",
  "value": "PDF"
},
v17 = {
  "kind": "Literal",
  "name": "format",
  "value": "DOCX"
},
v18 = {
  "kind": "Literal",
  "name": "format",
  "value": "XLSX"
},
v19 = {
  "kind": "Literal",
  "name": "format",
  "value": "CSV"
},
v20 = {
  "kind": "Literal",
  "name": "language",
  "value": "ALBANIAN"
},
v21 = {
  "kind": "Literal",
  "name": "language",
  "value": "SERBIAN"
},
v22 = {
  "kind": "Literal",
  "name": "language",
  "value": "SERBIAN_CYRILLIC"
},
v23 = {
  "kind": "Literal",
  "name": "language",
  "value": "ENGLISH"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PublishReportMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "publishReport",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Report",
                "kind": "LinkedField",
                "name": "report",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  {
                    "args": [
                      (v5/*:: as any*/)
                    ],
                    "kind": "FragmentSpread",
                    "name": "ReportAtDesk_report"
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "PublishReportSuccess",
            "abstractKey": null
          },
          (v7/*:: as any*/),
          (v8/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PublishReportMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "publishReport",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Report",
                "kind": "LinkedField",
                "name": "report",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "number",
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
                      (v6/*:: as any*/),
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
                      (v9/*:: as any*/),
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
                      (v10/*:: as any*/),
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
                        "selections": (v11/*:: as any*/),
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "TalliedBy",
                        "kind": "LinkedField",
                        "name": "bySide",
                        "plural": true,
                        "selections": (v13/*:: as any*/),
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "TalliedBy",
                        "kind": "LinkedField",
                        "name": "byArticle",
                        "plural": true,
                        "selections": (v13/*:: as any*/),
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Shared",
                        "kind": "LinkedField",
                        "name": "byLanguage",
                        "plural": true,
                        "selections": (v15/*:: as any*/),
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Shared",
                        "kind": "LinkedField",
                        "name": "byChannel",
                        "plural": true,
                        "selections": (v15/*:: as any*/),
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
                          (v14/*:: as any*/)
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
                      (v16/*:: as any*/),
                      (v5/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": null
                  },
                  {
                    "alias": "docx",
                    "args": [
                      (v17/*:: as any*/),
                      (v5/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": null
                  },
                  {
                    "alias": "xlsx",
                    "args": [
                      (v18/*:: as any*/),
                      (v5/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": null
                  },
                  {
                    "alias": "csv",
                    "args": [
                      (v19/*:: as any*/),
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
                      (v16/*:: as any*/),
                      (v20/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"PDF\",language:\"ALBANIAN\")"
                  },
                  {
                    "alias": "docxSq",
                    "args": [
                      (v17/*:: as any*/),
                      (v20/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"DOCX\",language:\"ALBANIAN\")"
                  },
                  {
                    "alias": "xlsxSq",
                    "args": [
                      (v18/*:: as any*/),
                      (v20/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"XLSX\",language:\"ALBANIAN\")"
                  },
                  {
                    "alias": "csvSq",
                    "args": [
                      (v19/*:: as any*/),
                      (v20/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"CSV\",language:\"ALBANIAN\")"
                  },
                  {
                    "alias": "pdfSr",
                    "args": [
                      (v16/*:: as any*/),
                      (v21/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"PDF\",language:\"SERBIAN\")"
                  },
                  {
                    "alias": "docxSr",
                    "args": [
                      (v17/*:: as any*/),
                      (v21/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"DOCX\",language:\"SERBIAN\")"
                  },
                  {
                    "alias": "xlsxSr",
                    "args": [
                      (v18/*:: as any*/),
                      (v21/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"XLSX\",language:\"SERBIAN\")"
                  },
                  {
                    "alias": "csvSr",
                    "args": [
                      (v19/*:: as any*/),
                      (v21/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"CSV\",language:\"SERBIAN\")"
                  },
                  {
                    "alias": "pdfCyrillic",
                    "args": [
                      (v16/*:: as any*/),
                      (v22/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"PDF\",language:\"SERBIAN_CYRILLIC\")"
                  },
                  {
                    "alias": "docxCyrillic",
                    "args": [
                      (v17/*:: as any*/),
                      (v22/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"DOCX\",language:\"SERBIAN_CYRILLIC\")"
                  },
                  {
                    "alias": "xlsxCyrillic",
                    "args": [
                      (v18/*:: as any*/),
                      (v22/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"XLSX\",language:\"SERBIAN_CYRILLIC\")"
                  },
                  {
                    "alias": "csvCyrillic",
                    "args": [
                      (v19/*:: as any*/),
                      (v22/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"CSV\",language:\"SERBIAN_CYRILLIC\")"
                  },
                  {
                    "alias": "pdfEn",
                    "args": [
                      (v16/*:: as any*/),
                      (v23/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"PDF\",language:\"ENGLISH\")"
                  },
                  {
                    "alias": "docxEn",
                    "args": [
                      (v17/*:: as any*/),
                      (v23/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"DOCX\",language:\"ENGLISH\")"
                  },
                  {
                    "alias": "xlsxEn",
                    "args": [
                      (v18/*:: as any*/),
                      (v23/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"XLSX\",language:\"ENGLISH\")"
                  },
                  {
                    "alias": "csvEn",
                    "args": [
                      (v19/*:: as any*/),
                      (v23/*:: as any*/)
                    ],
                    "kind": "ScalarField",
                    "name": "downloadPath",
                    "storageKey": "downloadPath(format:\"CSV\",language:\"ENGLISH\")"
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "PublishReportSuccess",
            "abstractKey": null
          },
          (v7/*:: as any*/),
          (v8/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "42d34a0259ad7d502fbdae9f0de8fd76e77e0254f70cdda8e56cb9606f68bb17",
    "metadata": {},
    "name": "PublishReportMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "ad50caa27b8c2a93ce7e013e4cc8b6ea";

export default node;
