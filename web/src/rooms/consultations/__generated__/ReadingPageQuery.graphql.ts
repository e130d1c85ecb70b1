/**
 * @generated SignedSource<<72f6fe0076285758104a1caca32394cb>>
 * @relayHash d77a21e8e968901b10c6b2314fb9dad5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a920b7332a54cc49e15ac8bd0916c77193b3726359f9e46749789cfb4bda5712

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Audience = "GROUP" | "INSTITUTIONS" | "ORGANISATIONS" | "PUBLIC" | "%future added value";
export type ConsultationKind = "INSTITUTIONS" | "ORGANISATIONS" | "PRELIMINARY" | "PUBLIC" | "WORKING_GROUP" | "%future added value";
export type DayReason = "COUNTED" | "FIRST_DAY" | "HOLIDAY" | "MOVED_END" | "WEEKEND" | "%future added value";
export type DayStatus = "CONFIRMED" | "ESTIMATED" | "%future added value";
export type DocumentStatus = "ADOPTED" | "CONCEPT" | "DRAFT" | "REVISED" | "WITHDRAWN" | "%future added value";
export type DraftKind = "CONCEPT_DOCUMENT" | "CONCEPT_DOCUMENT_LIST" | "LEGISLATIVE_PROGRAMME" | "NORMATIVE_ACT" | "OTHER_WITH_MEMORANDUM" | "SECONDARY_ACTS_PLAN" | "STRATEGIC_PLAN" | "STRATEGY" | "%future added value";
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type ParagraphKind = "ARTICLE" | "CHAPTER" | "FOOTNOTE" | "HEADING" | "PARAGRAPH" | "PART" | "POINT" | "SECTION" | "TABLE_ROW" | "TEXT" | "%future added value";
export type Phase = "ANNOUNCED" | "CLOSED" | "OPEN" | "PREPARED" | "WITHDRAWN" | "%future added value";
export type SupportingKind = "EXPLANATORY_MEMORANDUM" | "IMPACT_ASSESSMENT" | "OTHER" | "SUMMARY" | "%future added value";
export type ReadingPageQuery$variables = {
  language: Language;
  shown?: number | null;
  slug: string;
  textLanguage?: Language | null;
  version?: number | null;
};
export type ReadingPageQuery$data = {
  readonly consultation: {
    readonly audience: Audience;
    readonly closesAt: string | null;
    readonly comments: {
      readonly totalCount: number;
    };
    readonly contactEmail: string | null;
    readonly contactName: string | null;
    readonly coordinators: ReadonlyArray<{
      readonly organisation: {
        readonly name: string;
      } | null;
      readonly person: {
        readonly name: string;
      };
    }>;
    readonly derivation: {
      readonly closesOn: string;
      readonly countsFirstDay: boolean;
      readonly days: ReadonlyArray<{
        readonly day: string;
        readonly holiday: string | null;
        readonly ordinal: number | null;
        readonly reason: DayReason;
        readonly status: DayStatus | null;
      }>;
      readonly isShort: boolean;
      readonly isVerified: boolean;
      readonly minimum: number | null;
      readonly opensOn: string;
      readonly source: string;
      readonly workingDays: number;
      readonly workingDaysWithoutFirst: number;
      readonly zone: string;
    } | null;
    readonly description: string;
    readonly document: {
      readonly id: string;
      readonly kind: DraftKind;
      readonly slug: string;
      readonly status: DocumentStatus;
      readonly title: string;
      readonly version: {
        readonly docx: string;
        readonly html: string;
        readonly id: string;
        readonly label: string | null;
        readonly markdown: string;
        readonly number: number;
        readonly paragraphs: ReadonlyArray<{
          readonly comments: {
            readonly edges: ReadonlyArray<{
              readonly node: {
                readonly id: string;
                readonly " $fragmentSpreads": FragmentRefs<"CommentCard_comment">;
              };
            }>;
            readonly totalCount: number;
          };
          readonly depth: number;
          readonly id: string;
          readonly kind: ParagraphKind;
          readonly label: string;
          readonly language: string;
          readonly position: number;
          readonly text: string;
        }>;
        readonly publishedAt: string | null;
        readonly texts: ReadonlyArray<{
          readonly isLeading: boolean;
          readonly language: string;
        }>;
      } | null;
      readonly versions: ReadonlyArray<{
        readonly id: string;
        readonly label: string | null;
        readonly number: number;
        readonly publishedAt: string | null;
      }>;
    };
    readonly extensions: ReadonlyArray<{
      readonly closedOn: string;
      readonly closesOn: string;
      readonly reason: string;
    }>;
    readonly id: string;
    readonly kind: ConsultationKind;
    readonly opensAt: string | null;
    readonly phase: Phase;
    readonly reports: ReadonlyArray<{
      readonly number: number;
      readonly publishedAt: string | null;
    }>;
    readonly slug: string;
    readonly supportingDocuments: ReadonlyArray<{
      readonly downloadPath: string;
      readonly id: string;
      readonly kind: SupportingKind;
      readonly title: string;
    }>;
    readonly title: string;
    readonly version: {
      readonly number: number;
    };
    readonly viewerCanCapture: boolean;
    readonly viewerCanPrepareReport: boolean;
    readonly viewerCanRun: boolean;
    readonly withdrawnReason: string | null;
    readonly zone: string;
    readonly " $fragmentSpreads": FragmentRefs<"ReadingText_consultation" | "ReviewCopies_consultation">;
  } | null;
};
export type ReadingPageQuery = {
  response: ReadingPageQuery$data;
  variables: ReadingPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "language"
},
v1 = {
  "defaultValue": 0,
  "kind": "LocalArgument",
  "name": "shown"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "slug"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "textLanguage"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "version"
},
v5 = [
  {
    "kind": "Variable",
    "name": "slug",
    "variableName": "slug"
  }
],
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "slug",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phase",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "audience",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "zone",
  "storageKey": null
},
v12 = [
  {
    "kind": "Variable",
    "name": "language",
    "variableName": "language"
  }
],
v13 = {
  "alias": null,
  "args": (v12/*:: as any*/),
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": (v12/*:: as any*/),
  "kind": "ScalarField",
  "name": "description",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "opensAt",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "closesAt",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "contactName",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "contactEmail",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "withdrawnReason",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "closesOn",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "concreteType": "WindowDerivation",
  "kind": "LinkedField",
  "name": "derivation",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "opensOn",
      "storageKey": null
    },
    (v20/*:: as any*/),
    (v11/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "workingDays",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "workingDaysWithoutFirst",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "countsFirstDay",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "minimum",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isShort",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isVerified",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "source",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "WindowDay",
      "kind": "LinkedField",
      "name": "days",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "day",
          "storageKey": null
        },
        (v21/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "ordinal",
          "storageKey": null
        },
        (v22/*:: as any*/),
        {
          "alias": null,
          "args": (v12/*:: as any*/),
          "kind": "ScalarField",
          "name": "holiday",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "closedOn",
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "concreteType": "SupportingDocument",
  "kind": "LinkedField",
  "name": "supportingDocuments",
  "plural": true,
  "selections": [
    (v6/*:: as any*/),
    (v8/*:: as any*/),
    (v13/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": (v12/*:: as any*/),
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v29 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "publishedAt",
  "storageKey": null
},
v30 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v31 = [
  (v30/*:: as any*/)
],
v32 = {
  "alias": null,
  "args": null,
  "concreteType": "CommentConnection",
  "kind": "LinkedField",
  "name": "comments",
  "plural": false,
  "selections": (v31/*:: as any*/),
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanRun",
  "storageKey": null
},
v34 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanCapture",
  "storageKey": null
},
v35 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanPrepareReport",
  "storageKey": null
},
v36 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "label",
  "storageKey": null
},
v37 = {
  "alias": null,
  "args": null,
  "concreteType": "Version",
  "kind": "LinkedField",
  "name": "versions",
  "plural": true,
  "selections": [
    (v6/*:: as any*/),
    (v28/*:: as any*/),
    (v36/*:: as any*/),
    (v29/*:: as any*/)
  ],
  "storageKey": null
},
v38 = [
  {
    "kind": "Variable",
    "name": "number",
    "variableName": "version"
  }
],
v39 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "language",
  "storageKey": null
},
v40 = {
  "alias": null,
  "args": null,
  "concreteType": "VersionText",
  "kind": "LinkedField",
  "name": "texts",
  "plural": true,
  "selections": [
    (v39/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isLeading",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v41 = {
  "kind": "Variable",
  "name": "language",
  "variableName": "textLanguage"
},
v42 = {
  "alias": "docx",
  "args": [
    {
      "kind": "Literal",
      "name": "format",
      "value": "DOCX"
    },
    (v41/*:: as any*/)
  ],
  "kind": "ScalarField",
  "name": "downloadPath",
  "storageKey": null
},
v43 = {
  "alias": "html",
  "args": [
    {
      "kind": "Literal",
      "name": "format",
      "value": "HTML"
    },
    (v41/*:: as any*/)
  ],
  "kind": "ScalarField",
  "name": "downloadPath",
  "storageKey": null
},
v44 = {
  "alias": "markdown",
  "args": [
    {
      "kind": "Literal",
      "name": "format",
      "value": "MARKDOWN"
    },
    (v41/*:: as any*/)
  ],
  "kind": "ScalarField",
  "name": "downloadPath",
  "storageKey": null
},
v45 = [
  (v41/*:: as any*/)
],
v46 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "depth",
  "storageKey": null
},
v47 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "position",
  "storageKey": null
},
v48 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v49 = [
  {
    "kind": "Variable",
    "name": "first",
    "variableName": "shown"
  }
],
v50 = [
  (v6/*:: as any*/),
  (v26/*:: as any*/)
],
v51 = [
  (v6/*:: as any*/),
  (v26/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "shortName",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "ReadingPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": "Consultation",
        "kind": "LinkedField",
        "name": "consultation",
        "plural": false,
        "selections": [
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          (v13/*:: as any*/),
          (v14/*:: as any*/),
          (v15/*:: as any*/),
          (v16/*:: as any*/),
          (v17/*:: as any*/),
          (v18/*:: as any*/),
          (v19/*:: as any*/),
          (v23/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Extension",
            "kind": "LinkedField",
            "name": "extensions",
            "plural": true,
            "selections": [
              (v24/*:: as any*/),
              (v20/*:: as any*/),
              (v21/*:: as any*/)
            ],
            "storageKey": null
          },
          (v25/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "ConsultationCoordinator",
            "kind": "LinkedField",
            "name": "coordinators",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Person",
                "kind": "LinkedField",
                "name": "person",
                "plural": false,
                "selections": [
                  (v26/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Organisation",
                "kind": "LinkedField",
                "name": "organisation",
                "plural": false,
                "selections": [
                  (v27/*:: as any*/)
                ],
                "storageKey": null
              }
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
              (v28/*:: as any*/),
              (v29/*:: as any*/)
            ],
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
              (v28/*:: as any*/)
            ],
            "storageKey": null
          },
          (v32/*:: as any*/),
          (v33/*:: as any*/),
          (v34/*:: as any*/),
          (v35/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ReadingText_consultation"
          },
          {
            "args": [
              {
                "kind": "Variable",
                "name": "textLanguage",
                "variableName": "textLanguage"
              }
            ],
            "kind": "FragmentSpread",
            "name": "ReviewCopies_consultation"
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Document",
            "kind": "LinkedField",
            "name": "document",
            "plural": false,
            "selections": [
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v13/*:: as any*/),
              (v8/*:: as any*/),
              (v22/*:: as any*/),
              (v37/*:: as any*/),
              {
                "alias": null,
                "args": (v38/*:: as any*/),
                "concreteType": "Version",
                "kind": "LinkedField",
                "name": "version",
                "plural": false,
                "selections": [
                  (v6/*:: as any*/),
                  (v28/*:: as any*/),
                  (v36/*:: as any*/),
                  (v29/*:: as any*/),
                  (v40/*:: as any*/),
                  (v42/*:: as any*/),
                  (v43/*:: as any*/),
                  (v44/*:: as any*/),
                  {
                    "alias": null,
                    "args": (v45/*:: as any*/),
                    "concreteType": "Paragraph",
                    "kind": "LinkedField",
                    "name": "paragraphs",
                    "plural": true,
                    "selections": [
                      (v6/*:: as any*/),
                      (v8/*:: as any*/),
                      (v46/*:: as any*/),
                      (v47/*:: as any*/),
                      (v36/*:: as any*/),
                      (v48/*:: as any*/),
                      (v39/*:: as any*/),
                      {
                        "alias": null,
                        "args": (v49/*:: as any*/),
                        "concreteType": "CommentConnection",
                        "kind": "LinkedField",
                        "name": "comments",
                        "plural": false,
                        "selections": [
                          (v30/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "CommentEdge",
                            "kind": "LinkedField",
                            "name": "edges",
                            "plural": true,
                            "selections": [
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "Comment",
                                "kind": "LinkedField",
                                "name": "node",
                                "plural": false,
                                "selections": [
                                  (v6/*:: as any*/),
                                  {
                                    "args": (v12/*:: as any*/),
                                    "kind": "FragmentSpread",
                                    "name": "CommentCard_comment"
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
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v2/*:: as any*/),
      (v0/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "ReadingPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": "Consultation",
        "kind": "LinkedField",
        "name": "consultation",
        "plural": false,
        "selections": [
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          (v13/*:: as any*/),
          (v14/*:: as any*/),
          (v15/*:: as any*/),
          (v16/*:: as any*/),
          (v17/*:: as any*/),
          (v18/*:: as any*/),
          (v19/*:: as any*/),
          (v23/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Extension",
            "kind": "LinkedField",
            "name": "extensions",
            "plural": true,
            "selections": [
              (v24/*:: as any*/),
              (v20/*:: as any*/),
              (v21/*:: as any*/),
              (v6/*:: as any*/)
            ],
            "storageKey": null
          },
          (v25/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "ConsultationCoordinator",
            "kind": "LinkedField",
            "name": "coordinators",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Person",
                "kind": "LinkedField",
                "name": "person",
                "plural": false,
                "selections": [
                  (v26/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Organisation",
                "kind": "LinkedField",
                "name": "organisation",
                "plural": false,
                "selections": [
                  (v27/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "storageKey": null
              }
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
              (v28/*:: as any*/),
              (v29/*:: as any*/),
              (v6/*:: as any*/)
            ],
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
              (v28/*:: as any*/),
              (v6/*:: as any*/)
            ],
            "storageKey": null
          },
          (v32/*:: as any*/),
          (v33/*:: as any*/),
          (v34/*:: as any*/),
          (v35/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCanComment",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCannotCommentReasons",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Organisation",
            "kind": "LinkedField",
            "name": "viewerMaySpeakFor",
            "plural": true,
            "selections": (v50/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Organisation",
            "kind": "LinkedField",
            "name": "viewerMayDiscussInside",
            "plural": true,
            "selections": (v50/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": "plain",
            "args": [
              {
                "kind": "Literal",
                "name": "comments",
                "value": "NONE"
              },
              (v41/*:: as any*/)
            ],
            "kind": "ScalarField",
            "name": "reviewCopyPath",
            "storageKey": null
          },
          {
            "alias": "withOwn",
            "args": [
              {
                "kind": "Literal",
                "name": "comments",
                "value": "OWN"
              },
              (v41/*:: as any*/)
            ],
            "kind": "ScalarField",
            "name": "reviewCopyPath",
            "storageKey": null
          },
          {
            "alias": "withAll",
            "args": [
              {
                "kind": "Literal",
                "name": "comments",
                "value": "ALL"
              },
              (v41/*:: as any*/)
            ],
            "kind": "ScalarField",
            "name": "reviewCopyPath",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Document",
            "kind": "LinkedField",
            "name": "document",
            "plural": false,
            "selections": [
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v13/*:: as any*/),
              (v8/*:: as any*/),
              (v22/*:: as any*/),
              (v37/*:: as any*/),
              {
                "alias": null,
                "args": (v38/*:: as any*/),
                "concreteType": "Version",
                "kind": "LinkedField",
                "name": "version",
                "plural": false,
                "selections": [
                  (v6/*:: as any*/),
                  (v28/*:: as any*/),
                  (v36/*:: as any*/),
                  (v29/*:: as any*/),
                  (v40/*:: as any*/),
                  (v42/*:: as any*/),
                  (v43/*:: as any*/),
                  (v44/*:: as any*/),
                  {
                    "alias": null,
                    "args": (v45/*:: as any*/),
                    "concreteType": "Paragraph",
                    "kind": "LinkedField",
                    "name": "paragraphs",
                    "plural": true,
                    "selections": [
                      (v6/*:: as any*/),
                      (v8/*:: as any*/),
                      (v46/*:: as any*/),
                      (v47/*:: as any*/),
                      (v36/*:: as any*/),
                      (v48/*:: as any*/),
                      (v39/*:: as any*/),
                      {
                        "alias": null,
                        "args": (v49/*:: as any*/),
                        "concreteType": "CommentConnection",
                        "kind": "LinkedField",
                        "name": "comments",
                        "plural": false,
                        "selections": [
                          (v30/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "CommentEdge",
                            "kind": "LinkedField",
                            "name": "edges",
                            "plural": true,
                            "selections": [
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "Comment",
                                "kind": "LinkedField",
                                "name": "node",
                                "plural": false,
                                "selections": [
                                  (v6/*:: as any*/),
                                  (v28/*:: as any*/),
                                  {
                                    "alias": null,
                                    "args": null,
                                    "kind": "ScalarField",
                                    "name": "scope",
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "kind": "ScalarField",
                                    "name": "state",
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "kind": "ScalarField",
                                    "name": "proposedWording",
                                    "storageKey": null
                                  },
                                  (v39/*:: as any*/),
                                  {
                                    "alias": null,
                                    "args": null,
                                    "concreteType": "Anchor",
                                    "kind": "LinkedField",
                                    "name": "anchor",
                                    "plural": false,
                                    "selections": [
                                      {
                                        "alias": null,
                                        "args": null,
                                        "kind": "ScalarField",
                                        "name": "quote",
                                        "storageKey": null
                                      },
                                      {
                                        "alias": null,
                                        "args": null,
                                        "kind": "ScalarField",
                                        "name": "start",
                                        "storageKey": null
                                      }
                                    ],
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "concreteType": "Organisation",
                                    "kind": "LinkedField",
                                    "name": "endorsedBy",
                                    "plural": true,
                                    "selections": [
                                      (v6/*:: as any*/),
                                      (v7/*:: as any*/),
                                      (v27/*:: as any*/)
                                    ],
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": [
                                      {
                                        "kind": "Literal",
                                        "name": "first",
                                        "value": 0
                                      }
                                    ],
                                    "concreteType": "CommentConnection",
                                    "kind": "LinkedField",
                                    "name": "replies",
                                    "plural": false,
                                    "selections": (v31/*:: as any*/),
                                    "storageKey": "replies(first:0)"
                                  },
                                  (v8/*:: as any*/),
                                  (v48/*:: as any*/),
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
                                    "name": "receivedAt",
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "kind": "ScalarField",
                                    "name": "speakerName",
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "concreteType": "Person",
                                    "kind": "LinkedField",
                                    "name": "author",
                                    "plural": false,
                                    "selections": (v50/*:: as any*/),
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "concreteType": "Organisation",
                                    "kind": "LinkedField",
                                    "name": "organisation",
                                    "plural": false,
                                    "selections": [
                                      (v6/*:: as any*/),
                                      (v7/*:: as any*/),
                                      {
                                        "alias": null,
                                        "args": null,
                                        "kind": "ScalarField",
                                        "name": "side",
                                        "storageKey": null
                                      },
                                      (v27/*:: as any*/)
                                    ],
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "concreteType": "Answer",
                                    "kind": "LinkedField",
                                    "name": "answer",
                                    "plural": false,
                                    "selections": [
                                      (v6/*:: as any*/),
                                      {
                                        "alias": null,
                                        "args": null,
                                        "kind": "ScalarField",
                                        "name": "outcome",
                                        "storageKey": null
                                      },
                                      (v21/*:: as any*/),
                                      {
                                        "alias": null,
                                        "args": null,
                                        "kind": "ScalarField",
                                        "name": "reasonHtml",
                                        "storageKey": null
                                      },
                                      (v39/*:: as any*/),
                                      (v29/*:: as any*/),
                                      {
                                        "alias": null,
                                        "args": null,
                                        "kind": "ScalarField",
                                        "name": "decidedAt",
                                        "storageKey": null
                                      }
                                    ],
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "kind": "ScalarField",
                                    "name": "viewerCanWithdraw",
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "kind": "ScalarField",
                                    "name": "viewerCanReply",
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "kind": "ScalarField",
                                    "name": "viewerCanEdit",
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "kind": "ScalarField",
                                    "name": "revision",
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "concreteType": "Organisation",
                                    "kind": "LinkedField",
                                    "name": "viewerCanEndorseFor",
                                    "plural": true,
                                    "selections": (v51/*:: as any*/),
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "concreteType": "Organisation",
                                    "kind": "LinkedField",
                                    "name": "viewerEndorsesFor",
                                    "plural": true,
                                    "selections": (v51/*:: as any*/),
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
    "id": "a920b7332a54cc49e15ac8bd0916c77193b3726359f9e46749789cfb4bda5712",
    "metadata": {},
    "name": "ReadingPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "1ec4f9849f485e68155f97103c27d7c3";

export default node;
