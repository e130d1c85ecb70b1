/**
 * @generated SignedSource<<c3cf1edbd03d368cd94b0ce1bdfd3a71>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type Outcome = "ACCEPTED" | "NOTED" | "OUT_OF_SCOPE" | "PARTIALLY_ACCEPTED" | "REJECTED" | "%future added value";
export type Publicity = "NAMED" | "NOT_PUBLIC" | "ORGANISATION_ONLY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type choosing_comment$data = {
  readonly answer: {
    readonly decidedAt: string | null;
    readonly id: string;
    readonly language: string;
    readonly outcome: Outcome;
    readonly reason: string | null;
    readonly reflectedIn: ReadonlyArray<{
      readonly id: string;
    }>;
    readonly reflectedVersion: {
      readonly id: string;
    } | null;
    readonly revision: number;
    readonly viewerCanDecide: boolean;
  } | null;
  readonly id: string;
  readonly number: number;
  readonly publicity: Publicity;
  readonly viewerCanAnswer: boolean;
  readonly " $fragmentType": "choosing_comment";
};
export type choosing_comment$key = {
  readonly " $data"?: choosing_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"choosing_comment">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "choosing_comment"
};

(node as any).hash = "ad6ea6143fee71af87e6e31552eb2e32";

export default node;
