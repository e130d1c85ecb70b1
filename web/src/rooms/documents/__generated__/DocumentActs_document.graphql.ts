/**
 * @generated SignedSource<<329c4671fd7527f47393209c9d67163b>>
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
  readonly versions: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly viewerCanAdopt: boolean;
  readonly viewerCanDraft: boolean;
  readonly viewerCanEdit: boolean;
  readonly viewerCanExempt: boolean;
  readonly viewerCanPrepareConsultation: boolean;
  readonly viewerCanWithdraw: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"EditDocument_document">;
  readonly " $fragmentType": "DocumentActs_document";
};
export type DocumentActs_document$key = {
  readonly " $data"?: DocumentActs_document$data;
  readonly " $fragmentSpreads": FragmentRefs<"DocumentActs_document">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DocumentActs_document",
  "selections": [
    (v0/*:: as any*/),
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
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanPrepareConsultation",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Version",
      "kind": "LinkedField",
      "name": "versions",
      "plural": true,
      "selections": [
        (v0/*:: as any*/)
      ],
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
})();

(node as any).hash = "3962e5216acd35094ac94f288b655998";

export default node;
