/**
 * @generated SignedSource<<aa9fcd909f7546c73b9253b9355326f2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Phase = "ANNOUNCED" | "CLOSED" | "OPEN" | "PREPARED" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type WaitingForMe_query$data = {
  readonly open: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly viewerCanComment: boolean;
        readonly " $fragmentSpreads": FragmentRefs<"WaitingOpen_consultation">;
      };
    }>;
  };
  readonly viewer: {
    readonly askedMandates: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"WaitingMandate_representative">;
    }>;
    readonly coordinates: ReadonlyArray<{
      readonly id: string;
      readonly phase: Phase;
      readonly undecided: {
        readonly totalCount: number;
      };
      readonly unsure: {
        readonly totalCount: number;
      };
      readonly waitingForAnswer: number;
      readonly " $fragmentSpreads": FragmentRefs<"WaitingConsultation_consultation">;
    }>;
    readonly drafts: ReadonlyArray<{
      readonly id: string;
      readonly versions: ReadonlyArray<{
        readonly id: string;
        readonly publishedAt: string | null;
      }>;
      readonly " $fragmentSpreads": FragmentRefs<"WaitingDraft_document">;
    }>;
    readonly mandates: ReadonlyArray<{
      readonly isLead: boolean;
      readonly organisation: {
        readonly id: string;
      };
    }>;
    readonly organisationsToVerify: number;
    readonly positions: ReadonlyArray<{
      readonly consultation: {
        readonly phase: Phase;
      };
      readonly id: string;
      readonly organisation: {
        readonly id: string;
      };
      readonly submittedAt: string | null;
      readonly " $fragmentSpreads": FragmentRefs<"WaitingPosition_position">;
    }>;
  } | null;
  readonly " $fragmentType": "WaitingForMe_query";
};
export type WaitingForMe_query$key = {
  readonly " $data"?: WaitingForMe_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"WaitingForMe_query">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  {
    "kind": "Variable",
    "name": "language",
    "variableName": "language"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "Organisation",
  "kind": "LinkedField",
  "name": "organisation",
  "plural": false,
  "selections": [
    (v0/*:: as any*/)
  ],
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phase",
  "storageKey": null
},
v4 = {
  "kind": "Literal",
  "name": "first",
  "value": 0
},
v5 = [
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
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "WaitingForMe_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Viewer",
      "kind": "LinkedField",
      "name": "viewer",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "organisationsToVerify",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Representative",
          "kind": "LinkedField",
          "name": "askedMandates",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "args": (v1/*:: as any*/),
              "kind": "FragmentSpread",
              "name": "WaitingMandate_representative"
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ViewerMandate",
          "kind": "LinkedField",
          "name": "mandates",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "isLead",
              "storageKey": null
            },
            (v2/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Consultation",
          "kind": "LinkedField",
          "name": "coordinates",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "waitingForAnswer",
              "storageKey": null
            },
            (v3/*:: as any*/),
            {
              "alias": "undecided",
              "args": [
                (v4/*:: as any*/),
                {
                  "kind": "Literal",
                  "name": "only",
                  "value": {
                    "answerState": "RECOMMENDED"
                  }
                }
              ],
              "concreteType": "CommentConnection",
              "kind": "LinkedField",
              "name": "comments",
              "plural": false,
              "selections": (v5/*:: as any*/),
              "storageKey": "comments(first:0,only:{\"answerState\":\"RECOMMENDED\"})"
            },
            {
              "alias": "unsure",
              "args": [
                (v4/*:: as any*/),
                {
                  "kind": "Literal",
                  "name": "only",
                  "value": {
                    "isPlaceUnsure": true,
                    "replies": false
                  }
                }
              ],
              "concreteType": "CommentConnection",
              "kind": "LinkedField",
              "name": "comments",
              "plural": false,
              "selections": (v5/*:: as any*/),
              "storageKey": "comments(first:0,only:{\"isPlaceUnsure\":true,\"replies\":false})"
            },
            {
              "args": (v1/*:: as any*/),
              "kind": "FragmentSpread",
              "name": "WaitingConsultation_consultation"
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "OrganisationPosition",
          "kind": "LinkedField",
          "name": "positions",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "submittedAt",
              "storageKey": null
            },
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Consultation",
              "kind": "LinkedField",
              "name": "consultation",
              "plural": false,
              "selections": [
                (v3/*:: as any*/)
              ],
              "storageKey": null
            },
            {
              "args": (v1/*:: as any*/),
              "kind": "FragmentSpread",
              "name": "WaitingPosition_position"
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Document",
          "kind": "LinkedField",
          "name": "drafts",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Version",
              "kind": "LinkedField",
              "name": "versions",
              "plural": true,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "publishedAt",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "args": (v1/*:: as any*/),
              "kind": "FragmentSpread",
              "name": "WaitingDraft_document"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "open",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
        },
        {
          "kind": "Literal",
          "name": "phase",
          "value": "OPEN"
        }
      ],
      "concreteType": "ConsultationConnection",
      "kind": "LinkedField",
      "name": "consultations",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ConsultationEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Consultation",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "viewerCanComment",
                  "storageKey": null
                },
                {
                  "args": (v1/*:: as any*/),
                  "kind": "FragmentSpread",
                  "name": "WaitingOpen_consultation"
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "consultations(first:20,phase:\"OPEN\")"
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "bbc303f59c5bd1780ad0698d428ebb32";

export default node;
