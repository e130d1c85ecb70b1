/**
 * @generated SignedSource<<0b2527262ce8172544fa7d4b03197163>>
 * @relayHash cc5964ac2a5ead16dfc77424bf6c707a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cf9c6b78713f16981244d4d82d6e04a7886c416b89a6b119f3d47d856e7ed09b

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type HolidaysPageQuery$variables = {
  calendar: string;
  language: Language;
  year: number;
};
export type HolidaysPageQuery$data = {
  readonly calendars: ReadonlyArray<{
    readonly firstYear: number;
    readonly key: string;
    readonly lastYear: number;
    readonly title: string;
  }>;
  readonly holidays: ReadonlyArray<{
    readonly day: string;
    readonly " $fragmentSpreads": FragmentRefs<"HolidayLine_holiday">;
  }>;
};
export type HolidaysPageQuery = {
  response: HolidaysPageQuery$data;
  variables: HolidaysPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "calendar"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "language"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "year"
},
v3 = [
  {
    "kind": "Variable",
    "name": "language",
    "variableName": "language"
  }
],
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "Calendar",
  "kind": "LinkedField",
  "name": "calendars",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "key",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "firstYear",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastYear",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v3/*:: as any*/),
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v5 = [
  {
    "kind": "Variable",
    "name": "calendar",
    "variableName": "calendar"
  },
  {
    "kind": "Variable",
    "name": "year",
    "variableName": "year"
  }
],
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "day",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "HolidaysPageQuery",
    "selections": [
      (v4/*:: as any*/),
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": "Holiday",
        "kind": "LinkedField",
        "name": "holidays",
        "plural": true,
        "selections": [
          (v6/*:: as any*/),
          {
            "args": (v3/*:: as any*/),
            "kind": "FragmentSpread",
            "name": "HolidayLine_holiday"
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
      (v0/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "HolidaysPageQuery",
    "selections": [
      (v4/*:: as any*/),
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": "Holiday",
        "kind": "LinkedField",
        "name": "holidays",
        "plural": true,
        "selections": [
          (v6/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "status",
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
            "args": (v3/*:: as any*/),
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          },
          {
            "alias": "sq",
            "args": [
              {
                "kind": "Literal",
                "name": "language",
                "value": "ALBANIAN"
              }
            ],
            "kind": "ScalarField",
            "name": "name",
            "storageKey": "name(language:\"ALBANIAN\")"
          },
          {
            "alias": "sr",
            "args": [
              {
                "kind": "Literal",
                "name": "language",
                "value": "SERBIAN"
              }
            ],
            "kind": "ScalarField",
            "name": "name",
            "storageKey": "name(language:\"SERBIAN\")"
          },
          {
            "alias": "en",
            "args": [
              {
                "kind": "Literal",
                "name": "language",
                "value": "ENGLISH"
              }
            ],
            "kind": "ScalarField",
            "name": "name",
            "storageKey": "name(language:\"ENGLISH\")"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "cf9c6b78713f16981244d4d82d6e04a7886c416b89a6b119f3d47d856e7ed09b",
    "metadata": {},
    "name": "HolidaysPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "db2acfb9a76e7835e2e855128546e9e0";

export default node;
