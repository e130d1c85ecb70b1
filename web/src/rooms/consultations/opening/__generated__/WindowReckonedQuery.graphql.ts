/**
 * @generated SignedSource<<776b91e9d7dab4e32945410b14408500>>
 * @relayHash 5624c5102ad723f2615628412a505358
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 746fa608660774a8ae8e93777c2b40d98f54a0660ca60302caeafd8e492e0042

import { ConcreteRequest } from 'relay-runtime';
export type DayReason = "COUNTED" | "FIRST_DAY" | "HOLIDAY" | "MOVED_END" | "WEEKEND" | "%future added value";
export type DayStatus = "CONFIRMED" | "ESTIMATED" | "%future added value";
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type WindowReckonedQuery$variables = {
  closesOn?: string | null;
  language: Language;
  opensOn: string;
  rulePackId: string;
};
export type WindowReckonedQuery$data = {
  readonly node: {
    readonly window?: {
      readonly closesOn: string;
      readonly days: ReadonlyArray<{
        readonly day: string;
        readonly holiday: string | null;
        readonly ordinal: number | null;
        readonly reason: DayReason;
        readonly status: DayStatus | null;
      }>;
      readonly earliestClose: string | null;
      readonly isShort: boolean;
      readonly isVerified: boolean;
      readonly minimum: number | null;
      readonly opensOn: string;
      readonly source: string;
      readonly workingDays: number;
      readonly workingDaysWithoutFirst: number;
    } | null;
  } | null;
};
export type WindowReckonedQuery = {
  response: WindowReckonedQuery$data;
  variables: WindowReckonedQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "closesOn"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "language"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "opensOn"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "rulePackId"
},
v4 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "rulePackId"
  }
],
v5 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "closesOn",
          "variableName": "closesOn"
        },
        {
          "kind": "Variable",
          "name": "opensOn",
          "variableName": "opensOn"
        }
      ],
      "concreteType": "WindowDerivation",
      "kind": "LinkedField",
      "name": "window",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "opensOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "closesOn",
          "storageKey": null
        },
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
          "name": "minimum",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "earliestClose",
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
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "reason",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "ordinal",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "status",
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
              "name": "holiday",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "RulePack",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "WindowReckonedQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v5/*:: as any*/)
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
      (v3/*:: as any*/),
      (v2/*:: as any*/),
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "WindowReckonedQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v5/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "746fa608660774a8ae8e93777c2b40d98f54a0660ca60302caeafd8e492e0042",
    "metadata": {},
    "name": "WindowReckonedQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "f1408aa2c36ceffc4b88438de6b2fd57";

export default node;
