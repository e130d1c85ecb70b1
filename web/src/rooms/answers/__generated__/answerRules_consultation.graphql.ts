/**
 * @generated SignedSource<<3079f24a71f2eae15be76e771859b345>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Outcome = "ACCEPTED" | "NOTED" | "OUT_OF_SCOPE" | "PARTIALLY_ACCEPTED" | "REJECTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type answerRules_consultation$data = {
  readonly decidesSeparately: boolean;
  readonly document: {
    readonly slug: string;
    readonly versions: ReadonlyArray<{
      readonly id: string;
      readonly label: string | null;
      readonly number: number;
      readonly publishedAt: string | null;
    }>;
  };
  readonly rulePack: {
    readonly outcomes: ReadonlyArray<{
      readonly needsReason: boolean;
      readonly outcome: Outcome;
    }>;
    readonly title: string;
  };
  readonly " $fragmentType": "answerRules_consultation";
};
export type answerRules_consultation$key = {
  readonly " $data"?: answerRules_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"answerRules_consultation">;
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
  "name": "answerRules_consultation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decidesSeparately",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "RulePack",
      "kind": "LinkedField",
      "name": "rulePack",
      "plural": false,
      "selections": [
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
          "name": "title",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "AllowedOutcome",
          "kind": "LinkedField",
          "name": "outcomes",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "outcome",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "needsReason",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Document",
      "kind": "LinkedField",
      "name": "document",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "slug",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Version",
          "kind": "LinkedField",
          "name": "versions",
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
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "number",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "label",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "publishedAt",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "6e9cad1f631221e3cc726ece274c686d";

export default node;
