/**
 * @generated SignedSource<<c4137075adfe7b55af761cb8f1b7f27b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type WithdrawComment_comment$data = {
  readonly id: string;
  readonly number: number;
  readonly " $fragmentType": "WithdrawComment_comment";
};
export type WithdrawComment_comment$key = {
  readonly " $data"?: WithdrawComment_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"WithdrawComment_comment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WithdrawComment_comment",
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
      "name": "number",
      "storageKey": null
    }
  ],
  "type": "Comment",
  "abstractKey": null
};

(node as any).hash = "4b89b6540e3c8a2537731174f926293b";

export default node;
