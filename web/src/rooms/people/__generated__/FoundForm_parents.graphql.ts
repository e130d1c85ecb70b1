/**
 * @generated SignedSource<<cae6935ba8830f4445137bd2fd03ebf1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupKind = "COUNCIL" | "LOCAL_COUNCIL" | "PANEL" | "THEMATIC" | "WORKING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type FoundForm_parents$data = ReadonlyArray<{
  readonly id: string;
  readonly kind: GroupKind;
  readonly name: string;
  readonly " $fragmentType": "FoundForm_parents";
}>;
export type FoundForm_parents$key = ReadonlyArray<{
  readonly " $data"?: FoundForm_parents$data;
  readonly " $fragmentSpreads": FragmentRefs<"FoundForm_parents">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "FoundForm_parents",
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
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
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
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "b2b7450e0bf7e24aed35f577934197c6";

export default node;
