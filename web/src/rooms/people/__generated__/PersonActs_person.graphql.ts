/**
 * @generated SignedSource<<437e6064b33a8873a0a205311ce81af3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PersonActs_person$data = {
  readonly id: string;
  readonly name: string;
  readonly viewerCanAppoint: boolean;
  readonly viewerCanDismiss: boolean;
  readonly viewerCanErase: boolean;
  readonly viewerCanRestore: boolean;
  readonly viewerCanSuspend: boolean;
  readonly " $fragmentType": "PersonActs_person";
};
export type PersonActs_person$key = {
  readonly " $data"?: PersonActs_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"PersonActs_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PersonActs_person",
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
      "name": "viewerCanSuspend",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanRestore",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAppoint",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanDismiss",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanErase",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "decde38d4660e0e9c687c87c554d34f8";

export default node;
