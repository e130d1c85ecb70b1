/**
 * @generated SignedSource<<4bd6f50c42b72325bb149365b24ce9fa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupKind = "COUNCIL" | "LOCAL_COUNCIL" | "PANEL" | "THEMATIC" | "WORKING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type GroupActs_group$data = {
  readonly id: string;
  readonly kind: GroupKind;
  readonly slug: string;
  readonly viewerCanDissolve: boolean;
  readonly viewerCanEdit: boolean;
  readonly viewerCanFoundInside: boolean;
  readonly viewerCanGiveSeats: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"DissolveGroup_group" | "EditGroup_group" | "GiveSeat_group">;
  readonly " $fragmentType": "GroupActs_group";
};
export type GroupActs_group$key = {
  readonly " $data"?: GroupActs_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"GroupActs_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GroupActs_group",
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
      "name": "slug",
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
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanEdit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanGiveSeats",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanFoundInside",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanDissolve",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EditGroup_group"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "GiveSeat_group"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "DissolveGroup_group"
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "76ede24d953d1f89099cb4b6e40dc18c";

export default node;
