/**
 * @generated SignedSource<<a8cf43827d633e53d4f6f3fbb4aafc23>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommentState = "HIDDEN" | "STANDING" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CommentActs_comment$data = {
  readonly id: string;
  readonly number: number;
  readonly state: CommentState;
  readonly viewerCanEdit: boolean;
  readonly viewerCanReply: boolean;
  readonly viewerCanWithdraw: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"Endorsing_comment">;
  readonly " $fragmentType": "CommentActs_comment";
};
export type CommentActs_comment$key = {
  readonly " $data"?: CommentActs_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommentActs_comment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CommentActs_comment",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
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
      "name": "viewerCanReply",
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "Endorsing_comment"
    }
  ],
  "type": "Comment",
  "abstractKey": null
};

(node as any).hash = "f7a01b4ffbdfe5249c7695b0351f33ac";

export default node;
