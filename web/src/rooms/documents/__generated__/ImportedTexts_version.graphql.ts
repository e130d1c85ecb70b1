/**
 * @generated SignedSource<<431bcaf9d2fbb519cb3d3f6acb444aa6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Changes = "ACCEPTED" | "REJECTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ImportedTexts_version$data = {
  readonly id: string;
  readonly texts: ReadonlyArray<{
    readonly changes: Changes;
    readonly isLeading: boolean;
    readonly language: string;
    readonly warnings: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
    }>;
  }>;
  readonly viewerCanAddLanguage: boolean;
  readonly " $fragmentType": "ImportedTexts_version";
};
export type ImportedTexts_version$key = {
  readonly " $data"?: ImportedTexts_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"ImportedTexts_version">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ImportedTexts_version",
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
      "name": "viewerCanAddLanguage",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "VersionText",
      "kind": "LinkedField",
      "name": "texts",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "language",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isLeading",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "changes",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ImportWarning",
          "kind": "LinkedField",
          "name": "warnings",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "code",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "message",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Version",
  "abstractKey": null
};

(node as any).hash = "2fabd19118899c053a89ed4ace282fad";

export default node;
