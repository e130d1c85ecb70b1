/**
 * @generated SignedSource<<f9e5b5c3eda77f6ac370da749b937357>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type JournalSeal_seal$data = {
  readonly downloadPath: string;
  readonly events: number;
  readonly faults: ReadonlyArray<{
    readonly position: number;
    readonly what: string;
  }>;
  readonly hash: string;
  readonly " $fragmentType": "JournalSeal_seal";
};
export type JournalSeal_seal$key = {
  readonly " $data"?: JournalSeal_seal$data;
  readonly " $fragmentSpreads": FragmentRefs<"JournalSeal_seal">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "JournalSeal_seal",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "events",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hash",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "JournalFault",
      "kind": "LinkedField",
      "name": "faults",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "position",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "what",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": null
    }
  ],
  "type": "JournalSeal",
  "abstractKey": null
};

(node as any).hash = "3d4a2be1b76268257973de85591795c5";

export default node;
