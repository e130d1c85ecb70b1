/**
 * @generated SignedSource<<1d854d2dfd192d8242d344507e67f308>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type InviteRepresentative_organisation$data = {
  readonly id: string;
  readonly viewerCanRecordConsent: boolean;
  readonly " $fragmentType": "InviteRepresentative_organisation";
};
export type InviteRepresentative_organisation$key = {
  readonly " $data"?: InviteRepresentative_organisation$data;
  readonly " $fragmentSpreads": FragmentRefs<"InviteRepresentative_organisation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "InviteRepresentative_organisation",
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
      "name": "viewerCanRecordConsent",
      "storageKey": null
    }
  ],
  "type": "Organisation",
  "abstractKey": null
};

(node as any).hash = "c87ed649bb285d2d81b51400376675ec";

export default node;
