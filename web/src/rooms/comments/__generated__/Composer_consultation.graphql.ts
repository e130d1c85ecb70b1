/**
 * @generated SignedSource<<51df4184f4e59d7b25b1174e8e206999>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Composer_consultation$data = {
  readonly closesAt: string | null;
  readonly id: string;
  readonly slug: string;
  readonly viewerCanCapture: boolean;
  readonly viewerCanComment: boolean;
  readonly viewerCannotCommentReasons: ReadonlyArray<string>;
  readonly zone: string;
  readonly " $fragmentSpreads": FragmentRefs<"SpeakingFor_consultation">;
  readonly " $fragmentType": "Composer_consultation";
};
export type Composer_consultation$key = {
  readonly " $data"?: Composer_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"Composer_consultation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Composer_consultation",
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
      "name": "closesAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "zone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanComment",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanCapture",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCannotCommentReasons",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SpeakingFor_consultation"
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "dc41e3a90cdf0183373a5bcd11db5189";

export default node;
