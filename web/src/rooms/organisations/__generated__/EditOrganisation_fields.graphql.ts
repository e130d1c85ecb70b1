/**
 * @generated SignedSource<<3bad6f8add20928a35fbff3ea974a9fa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EditOrganisation_fields$data = ReadonlyArray<{
  readonly key: string;
  readonly name: string;
  readonly " $fragmentType": "EditOrganisation_fields";
}>;
export type EditOrganisation_fields$key = ReadonlyArray<{
  readonly " $data"?: EditOrganisation_fields$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditOrganisation_fields">;
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
  "name": "EditOrganisation_fields",
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
  "type": "FieldOfActivity",
  "abstractKey": null
};

(node as any).hash = "193137589283111b96a4fd8f185362f5";

export default node;
