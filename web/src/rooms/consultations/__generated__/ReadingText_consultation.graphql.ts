/**
 * @generated SignedSource<<fe59d6f1c81700f48e19adedb998021d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Phase = "ANNOUNCED" | "CLOSED" | "OPEN" | "PREPARED" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ReadingText_consultation$data = {
  readonly id: string;
  readonly phase: Phase;
  readonly viewerCanComment: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"Composer_consultation">;
  readonly " $fragmentType": "ReadingText_consultation";
};
export type ReadingText_consultation$key = {
  readonly " $data"?: ReadingText_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReadingText_consultation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReadingText_consultation",
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
      "name": "phase",
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "Composer_consultation"
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "e91d09427520b37c3c687f61c8e58b4a";

export default node;
