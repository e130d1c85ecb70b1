/**
 * @generated SignedSource<<113d231655a918a29649f8f6309afdd7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PersonStatus = "ACTIVE" | "ERASED" | "INVITED" | "REGISTERED" | "SUSPENDED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PersonLine_person$data = {
  readonly email: string | null;
  readonly isSecretariat: boolean | null;
  readonly name: string;
  readonly status: PersonStatus | null;
  readonly suspendedReason: string | null;
  readonly " $fragmentSpreads": FragmentRefs<"PersonActs_person">;
  readonly " $fragmentType": "PersonLine_person";
};
export type PersonLine_person$key = {
  readonly " $data"?: PersonLine_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"PersonLine_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PersonLine_person",
  "selections": [
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
      "name": "email",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isSecretariat",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "suspendedReason",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PersonActs_person"
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "f7de29b5000d9dbc1d60b9e298023c58";

export default node;
