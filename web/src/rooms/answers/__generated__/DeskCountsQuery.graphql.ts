/**
 * @generated SignedSource<<33702306817700cecf62fc1fb15b6623>>
 * @relayHash 8251b36cb8288ee70bca4d2675234e17
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0beeb3dc05f2afe2559b5d24b469f62b61909e86abde44d63dd8c836b0cb103e

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AnswerState = "DECIDED" | "PUBLISHED" | "RECOMMENDED" | "UNANSWERED" | "%future added value";
export type Channel = "EMAIL" | "MEETING" | "PAPER" | "WEB" | "WORD" | "%future added value";
export type CommentKind = "OBJECTION" | "QUESTION" | "REMARK" | "SUGGESTION" | "SUPPORT" | "%future added value";
export type CommentState = "HIDDEN" | "STANDING" | "WITHDRAWN" | "%future added value";
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type Outcome = "ACCEPTED" | "NOTED" | "OUT_OF_SCOPE" | "PARTIALLY_ACCEPTED" | "REJECTED" | "%future added value";
export type Scope = "CONSULTATION" | "ORGANISATION" | "%future added value";
export type Side = "CIVIL_SOCIETY" | "INSTITUTION" | "OTHER" | "%future added value";
export type CommentFilter = {
  answerState?: AnswerState | null;
  channel?: Channel | null;
  hasRecommendation?: boolean | null;
  isAnswered?: boolean | null;
  isDecided?: boolean | null;
  isMine?: boolean | null;
  isPlaceUnsure?: boolean | null;
  kind?: CommentKind | null;
  language?: string | null;
  organisationId?: string | null;
  outcome?: Outcome | null;
  replies?: boolean;
  scope?: Scope | null;
  side?: Side | null;
  state?: CommentState | null;
  underParagraphId?: string | null;
};
export type DeskCountsQuery$variables = {
  language: Language;
  only: CommentFilter;
  slug: string;
};
export type DeskCountsQuery$data = {
  readonly consultation: {
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"DeskProgress_consultation" | "Facets_consultation" | "PublishAnswers_consultation">;
  } | null;
};
export type DeskCountsQuery = {
  response: DeskCountsQuery$data;
  variables: DeskCountsQuery$variables;
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
  "name": "only"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "slug"
},
v3 = [
  {
    "kind": "Variable",
    "name": "slug",
    "variableName": "slug"
  }
],
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v5 = {
  "kind": "Variable",
  "name": "language",
  "variableName": "language"
},
v6 = {
  "kind": "Variable",
  "name": "only",
  "variableName": "only"
},
v7 = {
  "kind": "Literal",
  "name": "only",
  "value": {
    "replies": false,
    "scope": "CONSULTATION",
    "state": "STANDING"
  }
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "concreteType": "AnswerStateCount",
  "kind": "LinkedField",
  "name": "answerStates",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    (v8/*:: as any*/)
  ],
  "storageKey": null
},
v10 = {
  "kind": "Literal",
  "name": "first",
  "value": 0
},
v11 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "DeskCountsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": "Consultation",
        "kind": "LinkedField",
        "name": "consultation",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "DeskProgress_consultation"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "PublishAnswers_consultation"
          },
          {
            "args": [
              (v5/*:: as any*/),
              (v6/*:: as any*/)
            ],
            "kind": "FragmentSpread",
            "name": "Facets_consultation"
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
      (v1/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "DeskCountsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": "Consultation",
        "kind": "LinkedField",
        "name": "consultation",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "decidesSeparately",
            "storageKey": null
          },
          {
            "alias": "standing",
            "args": [
              (v7/*:: as any*/)
            ],
            "concreteType": "CommentFacets",
            "kind": "LinkedField",
            "name": "commentFacets",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "total",
                "storageKey": null
              },
              (v9/*:: as any*/)
            ],
            "storageKey": "commentFacets(only:{\"replies\":false,\"scope\":\"CONSULTATION\",\"state\":\"STANDING\"})"
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
            "args": null,
            "kind": "ScalarField",
            "name": "phase",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "waitingForAnswer",
            "storageKey": null
          },
          {
            "alias": "decided",
            "args": [
              (v10/*:: as any*/),
              {
                "kind": "Literal",
                "name": "only",
                "value": {
                  "answerState": "DECIDED"
                }
              }
            ],
            "concreteType": "CommentConnection",
            "kind": "LinkedField",
            "name": "comments",
            "plural": false,
            "selections": (v11/*:: as any*/),
            "storageKey": "comments(first:0,only:{\"answerState\":\"DECIDED\"})"
          },
          {
            "alias": null,
            "args": [
              (v6/*:: as any*/)
            ],
            "concreteType": "CommentFacets",
            "kind": "LinkedField",
            "name": "commentFacets",
            "plural": false,
            "selections": [
              (v9/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "OutcomeCount",
                "kind": "LinkedField",
                "name": "outcomes",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "outcome",
                    "storageKey": null
                  },
                  (v8/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "SideCount",
                "kind": "LinkedField",
                "name": "sides",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "side",
                    "storageKey": null
                  },
                  (v8/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "OrganisationCount",
                "kind": "LinkedField",
                "name": "organisations",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Organisation",
                    "kind": "LinkedField",
                    "name": "organisation",
                    "plural": false,
                    "selections": [
                      (v4/*:: as any*/),
                      {
                        "alias": null,
                        "args": [
                          (v5/*:: as any*/)
                        ],
                        "kind": "ScalarField",
                        "name": "name",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  (v8/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ArticleCount",
                "kind": "LinkedField",
                "name": "articles",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "paragraphId",
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
                    "name": "title",
                    "storageKey": null
                  },
                  (v8/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CommentKindCount",
                "kind": "LinkedField",
                "name": "kinds",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "kind",
                    "storageKey": null
                  },
                  (v8/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "LanguageCount",
                "kind": "LinkedField",
                "name": "languages",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "language",
                    "storageKey": null
                  },
                  (v8/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": "standingOnes",
            "args": [
              (v10/*:: as any*/),
              (v7/*:: as any*/)
            ],
            "concreteType": "CommentConnection",
            "kind": "LinkedField",
            "name": "comments",
            "plural": false,
            "selections": (v11/*:: as any*/),
            "storageKey": "comments(first:0,only:{\"replies\":false,\"scope\":\"CONSULTATION\",\"state\":\"STANDING\"})"
          },
          {
            "alias": "withdrawn",
            "args": [
              (v10/*:: as any*/),
              {
                "kind": "Literal",
                "name": "only",
                "value": {
                  "replies": false,
                  "scope": "CONSULTATION",
                  "state": "WITHDRAWN"
                }
              }
            ],
            "concreteType": "CommentConnection",
            "kind": "LinkedField",
            "name": "comments",
            "plural": false,
            "selections": (v11/*:: as any*/),
            "storageKey": "comments(first:0,only:{\"replies\":false,\"scope\":\"CONSULTATION\",\"state\":\"WITHDRAWN\"})"
          },
          {
            "alias": "hidden",
            "args": [
              (v10/*:: as any*/),
              {
                "kind": "Literal",
                "name": "only",
                "value": {
                  "replies": false,
                  "scope": "CONSULTATION",
                  "state": "HIDDEN"
                }
              }
            ],
            "concreteType": "CommentConnection",
            "kind": "LinkedField",
            "name": "comments",
            "plural": false,
            "selections": (v11/*:: as any*/),
            "storageKey": "comments(first:0,only:{\"replies\":false,\"scope\":\"CONSULTATION\",\"state\":\"HIDDEN\"})"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "0beeb3dc05f2afe2559b5d24b469f62b61909e86abde44d63dd8c836b0cb103e",
    "metadata": {},
    "name": "DeskCountsQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "6caca446d6b3da0b5ff1cc4537f8260e";

export default node;
