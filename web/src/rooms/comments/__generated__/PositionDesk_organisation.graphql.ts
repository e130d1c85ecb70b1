/**
 * @generated SignedSource<<cf63f976acf8ee3a8b2f4bb4438fc38a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Standing = "REFUSED" | "REGISTERED" | "SUSPENDED" | "VERIFIED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PositionDesk_organisation$data = {
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  readonly " $fragmentType": "PositionDesk_organisation";
};
export type PositionDesk_organisation$key = {
  readonly " $data"?: PositionDesk_organisation$data;
  readonly " $fragmentSpreads": FragmentRefs<"PositionDesk_organisation">;
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
  "name": "PositionDesk_organisation",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "standing",
      "storageKey": null
    }
  ],
  "type": "Organisation",
  "abstractKey": null
};

(node as any).hash = "96a1ee7c1b80e1a794a941340f7d0867";

export default node;
