/**
 * @generated SignedSource<<842499ecca86c6e300946df89590ffab>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Tallies_tally$data = {
  readonly accepted: number;
  readonly hidden: number;
  readonly noted: number;
  readonly outOfScope: number;
  readonly partiallyAccepted: number;
  readonly received: number;
  readonly rejected: number;
  readonly unanswered: number;
  readonly " $fragmentType": "Tallies_tally";
};
export type Tallies_tally$key = {
  readonly " $data"?: Tallies_tally$data;
  readonly " $fragmentSpreads": FragmentRefs<"Tallies_tally">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Tallies_tally",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "received",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "accepted",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "partiallyAccepted",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "rejected",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "noted",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "outOfScope",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unanswered",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hidden",
      "storageKey": null
    }
  ],
  "type": "Tallied",
  "abstractKey": null
};

(node as any).hash = "03ed7b366280ece9bd6ce7935d9306fd";

export default node;
