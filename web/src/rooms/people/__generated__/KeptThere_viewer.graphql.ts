/**
 * @generated SignedSource<<24726bdd1d8603566a52fc311394fcb8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type KeptThere_viewer$data = {
  readonly keptDrafts: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"KeptDraft_keptDraft">;
  }>;
  readonly " $fragmentType": "KeptThere_viewer";
};
export type KeptThere_viewer$key = {
  readonly " $data"?: KeptThere_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"KeptThere_viewer">;
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
  "name": "KeptThere_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "KeptDraft",
      "kind": "LinkedField",
      "name": "keptDrafts",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        {
          "args": [
            {
              "kind": "Variable",
              "name": "language",
              "variableName": "language"
            }
          ],
          "kind": "FragmentSpread",
          "name": "KeptDraft_keptDraft"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "7c578707772d13e6119323b9e26ad2a8";

export default node;
