/**
 * @generated SignedSource<<0449e0d4a26d11928e84fe78fc6860c9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type OwnComment_comment$data = {
  readonly viewerCanEdit: boolean;
  readonly viewerCanWithdraw: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"EditComment_comment" | "WithdrawComment_comment">;
  readonly " $fragmentType": "OwnComment_comment";
};
export type OwnComment_comment$key = {
  readonly " $data"?: OwnComment_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"OwnComment_comment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OwnComment_comment",
  "selections": [
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
      "name": "viewerCanWithdraw",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EditComment_comment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "WithdrawComment_comment"
    }
  ],
  "type": "Comment",
  "abstractKey": null
};

(node as any).hash = "fc366c88a68bf9cbf596434ff634be49";

export default node;
