/**
 * @generated SignedSource<<8daeaa3854c0af54eff2375e9ddb30eb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AnswerState = "DECIDED" | "PUBLISHED" | "RECOMMENDED" | "UNANSWERED" | "%future added value";
export type CommentKind = "OBJECTION" | "QUESTION" | "REMARK" | "SUGGESTION" | "SUPPORT" | "%future added value";
export type Outcome = "ACCEPTED" | "NOTED" | "OUT_OF_SCOPE" | "PARTIALLY_ACCEPTED" | "REJECTED" | "%future added value";
export type Side = "CIVIL_SOCIETY" | "INSTITUTION" | "OTHER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Facets_consultation$data = {
  readonly commentFacets: {
    readonly answerStates: ReadonlyArray<{
      readonly count: number;
      readonly state: AnswerState;
    }>;
    readonly articles: ReadonlyArray<{
      readonly count: number;
      readonly label: string;
      readonly paragraphId: string;
      readonly title: string;
    }>;
    readonly kinds: ReadonlyArray<{
      readonly count: number;
      readonly kind: CommentKind;
    }>;
    readonly languages: ReadonlyArray<{
      readonly count: number;
      readonly language: string;
    }>;
    readonly organisations: ReadonlyArray<{
      readonly count: number;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
      };
    }>;
    readonly outcomes: ReadonlyArray<{
      readonly count: number;
      readonly outcome: Outcome;
    }>;
    readonly sides: ReadonlyArray<{
      readonly count: number;
      readonly side: Side | null;
    }>;
  };
  readonly hidden: {
    readonly totalCount: number;
  };
  readonly standingOnes: {
    readonly totalCount: number;
  };
  readonly withdrawn: {
    readonly totalCount: number;
  };
  readonly " $fragmentType": "Facets_consultation";
};
export type Facets_consultation$key = {
  readonly " $data"?: Facets_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"Facets_consultation">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
},
v1 = {
  "kind": "Literal",
  "name": "first",
  "value": 0
},
v2 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "only"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "Facets_consultation",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "only",
          "variableName": "only"
        }
      ],
      "concreteType": "CommentFacets",
      "kind": "LinkedField",
      "name": "commentFacets",
      "plural": false,
      "selections": [
        {
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
            (v0/*:: as any*/)
          ],
          "storageKey": null
        },
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
            (v0/*:: as any*/)
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
            (v0/*:: as any*/)
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
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "id",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": [
                    {
                      "kind": "Variable",
                      "name": "language",
                      "variableName": "language"
                    }
                  ],
                  "kind": "ScalarField",
                  "name": "name",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            (v0/*:: as any*/)
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
            (v0/*:: as any*/)
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
            (v0/*:: as any*/)
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
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "standingOnes",
      "args": [
        (v1/*:: as any*/),
        {
          "kind": "Literal",
          "name": "only",
          "value": {
            "replies": false,
            "scope": "CONSULTATION",
            "state": "STANDING"
          }
        }
      ],
      "concreteType": "CommentConnection",
      "kind": "LinkedField",
      "name": "comments",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": "comments(first:0,only:{\"replies\":false,\"scope\":\"CONSULTATION\",\"state\":\"STANDING\"})"
    },
    {
      "alias": "withdrawn",
      "args": [
        (v1/*:: as any*/),
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
      "selections": (v2/*:: as any*/),
      "storageKey": "comments(first:0,only:{\"replies\":false,\"scope\":\"CONSULTATION\",\"state\":\"WITHDRAWN\"})"
    },
    {
      "alias": "hidden",
      "args": [
        (v1/*:: as any*/),
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
      "selections": (v2/*:: as any*/),
      "storageKey": "comments(first:0,only:{\"replies\":false,\"scope\":\"CONSULTATION\",\"state\":\"HIDDEN\"})"
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};
})();

(node as any).hash = "3425814bdaed10aa54baee921730e105";

export default node;
