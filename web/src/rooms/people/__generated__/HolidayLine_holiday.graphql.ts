/**
 * @generated SignedSource<<d088c278de0008d656ed3e6bf51cef7a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DayStatus = "CONFIRMED" | "ESTIMATED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type HolidayLine_holiday$data = {
  readonly day: string;
  readonly en: string;
  readonly name: string;
  readonly source: string;
  readonly sq: string;
  readonly sr: string;
  readonly status: DayStatus;
  readonly " $fragmentType": "HolidayLine_holiday";
};
export type HolidayLine_holiday$key = {
  readonly " $data"?: HolidayLine_holiday$data;
  readonly " $fragmentSpreads": FragmentRefs<"HolidayLine_holiday">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "HolidayLine_holiday",
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
  "type": "Holiday",
  "abstractKey": null
};

(node as any).hash = "bd85676e3b76241fc6745f7547a693a7";

export default node;
