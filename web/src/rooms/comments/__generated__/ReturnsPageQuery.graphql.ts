/**
 * @generated SignedSource<<61c42c834f962ee12662fcbb8fa0dc49>>
 * @relayHash 9736045cd7b39315976c413506a2b94c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 943cc58e902c2008ab72dac3f00f521c8112c0313703254dec56cad458aafbf2

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type ReturnsPageQuery$variables = {
  language: Language;
  slug: string;
};
export type ReturnsPageQuery$data = {
  readonly consultation: {
    readonly any: {
      readonly totalCount: number;
    };
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly viewerCanBringReturn: boolean;
    readonly viewerCanRun: boolean;
    readonly " $fragmentSpreads": FragmentRefs<"BringReturns_consultation" | "ReturnList_consultation" | "ReviewCopies_consultation">;
  } | null;
};
export type ReturnsPageQuery = {
  response: ReturnsPageQuery$data;
  variables: ReturnsPageQuery$variables;
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
  "name": "viewerCanBringReturn",
  "storageKey": null
},
v10 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 1
  }
],
v11 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
],
v12 = {
  "alias": "any",
  "args": (v10/*:: as any*/),
  "concreteType": "WordReturnConnection",
  "kind": "LinkedField",
  "name": "wordReturns",
  "plural": false,
  "selections": (v11/*:: as any*/),
  "storageKey": "wordReturns(first:1)"
},
v13 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 30
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
    "name": "ReturnsPageQuery",
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
          (v12/*:: as any*/),
          {
            "args": [
              {
                "kind": "Variable",
                "name": "textLanguage",
                "variableName": "language"
              }
            ],
            "kind": "FragmentSpread",
            "name": "ReviewCopies_consultation"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "BringReturns_consultation"
          },
          {
            "args": (v6/*:: as any*/),
            "kind": "FragmentSpread",
            "name": "ReturnList_consultation"
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
    "name": "ReturnsPageQuery",
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
          (v12/*:: as any*/),
          {
            "alias": "plain",
            "args": [
              {
                "kind": "Literal",
                "name": "comments",
                "value": "NONE"
              },
              (v5/*:: as any*/)
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
              (v5/*:: as any*/)
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
              (v5/*:: as any*/)
            ],
            "kind": "ScalarField",
            "name": "reviewCopyPath",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "zone",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "opensAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "closesAt",
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
            "name": "viewerCanCapture",
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
              {
                "alias": null,
                "args": null,
                "concreteType": "VersionText",
                "kind": "LinkedField",
                "name": "texts",
                "plural": true,
                "selections": [
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
                    "name": "isLeading",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v3/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": (v13/*:: as any*/),
            "concreteType": "WordReturnConnection",
            "kind": "LinkedField",
            "name": "wordReturns",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "WordReturnEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "WordReturn",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v3/*:: as any*/),
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
                        "name": "confirmedAt",
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
                        "kind": "ScalarField",
                        "name": "downloadPath",
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
                          {
                            "alias": null,
                            "args": (v6/*:: as any*/),
                            "kind": "ScalarField",
                            "name": "name",
                            "storageKey": null
                          },
                          (v3/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": (v10/*:: as any*/),
                        "concreteType": "WordFindConnection",
                        "kind": "LinkedField",
                        "name": "finds",
                        "plural": false,
                        "selections": (v11/*:: as any*/),
                        "storageKey": "finds(first:1)"
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "__typename",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "cursor",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "PageInfo",
                "kind": "LinkedField",
                "name": "pageInfo",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "endCursor",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "hasNextPage",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "wordReturns(first:30)"
          },
          {
            "alias": null,
            "args": (v13/*:: as any*/),
            "filters": null,
            "handle": "connection",
            "key": "ReturnList_wordReturns",
            "kind": "LinkedHandle",
            "name": "wordReturns"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "943cc58e902c2008ab72dac3f00f521c8112c0313703254dec56cad458aafbf2",
    "metadata": {},
    "name": "ReturnsPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "0ed513dc2c1a583f3221f935e7cde3df";

export default node;
