/**
 * @generated SignedSource<<9781f1b2580edd0bd3b0bffd2976d24b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SeatRole = "CO_LEAD" | "MEMBER" | "OBSERVER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type GiveSeat_group$data = {
  readonly features: {
    readonly seatRoles: ReadonlyArray<SeatRole>;
  };
  readonly id: string;
  readonly viewerCanGiveCoLead: boolean;
  readonly " $fragmentType": "GiveSeat_group";
};
export type GiveSeat_group$key = {
  readonly " $data"?: GiveSeat_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"GiveSeat_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GiveSeat_group",
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
      "name": "viewerCanGiveCoLead",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GroupFeatures",
      "kind": "LinkedField",
      "name": "features",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "seatRoles",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "11efb212593d7f0cb767d27d77a2fbeb";

export default node;
