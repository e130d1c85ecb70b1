/**
 * @generated SignedSource<<4ba97a22649cd6d98167102f9db936a9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Standing = "REFUSED" | "REGISTERED" | "SUSPENDED" | "VERIFIED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type OrganisationActs_standing$data = {
  readonly id: string;
  readonly standing: Standing;
  readonly standingReason: string | null;
  readonly standingSetAt: string | null;
  readonly viewerCanRefuse: boolean;
  readonly viewerCanRestore: boolean;
  readonly viewerCanSuspend: boolean;
  readonly viewerCanVerify: boolean;
  readonly " $fragmentType": "OrganisationActs_standing";
};
export type OrganisationActs_standing$key = {
  readonly " $data"?: OrganisationActs_standing$data;
  readonly " $fragmentSpreads": FragmentRefs<"OrganisationActs_standing">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OrganisationActs_standing",
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
      "name": "standing",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "standingReason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "standingSetAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanVerify",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanRefuse",
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
    }
  ],
  "type": "Organisation",
  "abstractKey": null
};

(node as any).hash = "940da4d78afd34e30bba8dc767cb4695";

export default node;
