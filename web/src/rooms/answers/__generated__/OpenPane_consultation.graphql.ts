/**
 * @generated SignedSource<<1e6f1316a3244a5971eb10faee3074d9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type OpenPane_consultation$data = {
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"answerRules_consultation">;
  readonly " $fragmentType": "OpenPane_consultation";
};
export type OpenPane_consultation$key = {
  readonly " $data"?: OpenPane_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"OpenPane_consultation">;
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
  "name": "OpenPane_consultation",
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
      "name": "answerRules_consultation"
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "ea7626e370d8dda12b46441fcd302d50";

export default node;
