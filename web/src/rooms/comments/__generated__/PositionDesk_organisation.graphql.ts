/**
 * @generated SignedSource<<d0a712751f44aeb37e3a79dd2297240a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PositionDesk_organisation$data = {
  readonly id: string;
  readonly name: string;
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
    }
  ],
  "type": "Organisation",
  "abstractKey": null
};

(node as any).hash = "97acf7931820ef780c99b5975fe49598";

export default node;
