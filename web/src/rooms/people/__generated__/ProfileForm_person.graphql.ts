/**
 * @generated SignedSource<<54b5cb8c02fdd5ce2579f50db5654e9d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ProfileForm_person$data = {
  readonly id: string;
  readonly language: Language | null;
  readonly name: string;
  readonly revision: number;
  readonly " $fragmentType": "ProfileForm_person";
};
export type ProfileForm_person$key = {
  readonly " $data"?: ProfileForm_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"ProfileForm_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ProfileForm_person",
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
      "name": "name",
      "storageKey": null
    },
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
      "name": "revision",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "4cd7ce7af7dfaea41c86c9afa45906d9";

export default node;
