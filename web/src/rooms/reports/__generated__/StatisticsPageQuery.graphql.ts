/**
 * @generated SignedSource<<e502f0b4b0f3e827d0769243c0071aec>>
 * @relayHash d9f2d56cc12f3037d12dc336f532465a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e5683217c15d86fcea8148de948ab9b50553defb6519b0d34e716cee58064807

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type StatisticsPageQuery$variables = {
  language: Language;
  year: number;
};
export type StatisticsPageQuery$data = {
  readonly annualStatistics: {
    readonly byKind: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"DraftsByKind_kinds">;
    }>;
    readonly comments: {
      readonly accepted: number;
      readonly hidden: number;
      readonly noted: number;
      readonly outOfScope: number;
      readonly partiallyAccepted: number;
      readonly received: number;
      readonly rejected: number;
      readonly unanswered: number;
    };
    readonly consulted: number;
    readonly csv: string;
    readonly docx: string;
    readonly exempted: ReadonlyArray<{
      readonly title: string;
      readonly " $fragmentSpreads": FragmentRefs<"ExemptedDrafts_drafts">;
    }>;
    readonly initiated: number;
    readonly json: string;
    readonly meetingParticipants: number | null;
    readonly pdf: string;
    readonly replies: number;
    readonly writers: number;
    readonly xlsx: string;
    readonly year: number;
  };
};
export type StatisticsPageQuery = {
  response: StatisticsPageQuery$data;
  variables: StatisticsPageQuery$variables;
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
  "name": "year"
},
v2 = [
  {
    "kind": "Variable",
    "name": "year",
    "variableName": "year"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "year",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "initiated",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "consulted",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "meetingParticipants",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "writers",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "replies",
  "storageKey": null
},
v9 = {
  "kind": "Variable",
  "name": "language",
  "variableName": "language"
},
v10 = {
  "alias": "pdf",
  "args": [
    {
      "kind": "Literal",
      "name": "format",
      "value": "PDF"
    },
    (v9/*:: as any*/)
  ],
  "kind": "ScalarField",
  "name": "downloadPath",
  "storageKey": null
},
v11 = {
  "alias": "docx",
  "args": [
    {
      "kind": "Literal",
      "name": "format",
      "value": "DOCX"
    },
    (v9/*:: as any*/)
  ],
  "kind": "ScalarField",
  "name": "downloadPath",
  "storageKey": null
},
v12 = {
  "alias": "xlsx",
  "args": [
    {
      "kind": "Literal",
      "name": "format",
      "value": "XLSX"
    },
    (v9/*:: as any*/)
  ],
  "kind": "ScalarField",
  "name": "downloadPath",
  "storageKey": null
},
v13 = {
  "alias": "csv",
  "args": [
    {
      "kind": "Literal",
      "name": "format",
      "value": "CSV"
    },
    (v9/*:: as any*/)
  ],
  "kind": "ScalarField",
  "name": "downloadPath",
  "storageKey": null
},
v14 = {
  "alias": "json",
  "args": [
    {
      "kind": "Literal",
      "name": "format",
      "value": "JSON"
    },
    (v9/*:: as any*/)
  ],
  "kind": "ScalarField",
  "name": "downloadPath",
  "storageKey": null
},
v15 = [
  (v9/*:: as any*/)
],
v16 = {
  "alias": null,
  "args": (v15/*:: as any*/),
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "Tallied",
  "kind": "LinkedField",
  "name": "comments",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "received",
      "storageKey": null
    },
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
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hidden",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "StatisticsPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "AnnualConsultationStatistics",
        "kind": "LinkedField",
        "name": "annualStatistics",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          (v12/*:: as any*/),
          (v13/*:: as any*/),
          (v14/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "DraftsOfKind",
            "kind": "LinkedField",
            "name": "byKind",
            "plural": true,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "DraftsByKind_kinds"
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "ExemptedDraft",
            "kind": "LinkedField",
            "name": "exempted",
            "plural": true,
            "selections": [
              (v16/*:: as any*/),
              {
                "args": (v15/*:: as any*/),
                "kind": "FragmentSpread",
                "name": "ExemptedDrafts_drafts"
              }
            ],
            "storageKey": null
          },
          (v17/*:: as any*/)
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
    "name": "StatisticsPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "AnnualConsultationStatistics",
        "kind": "LinkedField",
        "name": "annualStatistics",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          (v12/*:: as any*/),
          (v13/*:: as any*/),
          (v14/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "DraftsOfKind",
            "kind": "LinkedField",
            "name": "byKind",
            "plural": true,
            "selections": [
              (v18/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "exempted",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "neither",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "ExemptedDraft",
            "kind": "LinkedField",
            "name": "exempted",
            "plural": true,
            "selections": [
              (v16/*:: as any*/),
              (v18/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "justification",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v17/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "e5683217c15d86fcea8148de948ab9b50553defb6519b0d34e716cee58064807",
    "metadata": {},
    "name": "StatisticsPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "3194388a4bf2e74539630b4b6333f153";

export default node;
