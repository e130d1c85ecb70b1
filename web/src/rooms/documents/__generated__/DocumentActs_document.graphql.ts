/**
 * @generated SignedSource<<276d004e46306f0b49fbd64d158d4add>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DocumentActs_document$data = {
  readonly id: string;
  readonly slug: string;
  readonly viewerCanAdopt: boolean;
  readonly viewerCanDraft: boolean;
  readonly viewerCanEdit: boolean;
  readonly viewerCanExempt: boolean;
  readonly viewerCanWithdraw: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"EditDocument_document">;
  readonly " $fragmentType": "DocumentActs_document";
};
export type DocumentActs_document$key = {
  readonly " $data"?: DocumentActs_document$data;
  readonly " $fragmentSpreads": FragmentRefs<"DocumentActs_document">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DocumentActs_document",
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
      "name": "viewerCanDraft",
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
      "name": "viewerCanAdopt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanWithdraw",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanExempt",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EditDocument_document"
    }
  ],
  "type": "Document",
  "abstractKey": null
};

(node as any).hash = "3cc52f9350e29a348b26de1e2018691e";

export default node;
