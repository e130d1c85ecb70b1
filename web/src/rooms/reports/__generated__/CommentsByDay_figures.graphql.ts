/**
 * @generated SignedSource<<e095504e3a7dbbace2ff9e459ae37d52>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CommentsByDay_figures$data = {
  readonly byDay: ReadonlyArray<{
    readonly count: number;
    readonly day: string;
  }>;
  readonly " $fragmentType": "CommentsByDay_figures";
};
export type CommentsByDay_figures$key = {
  readonly " $data"?: CommentsByDay_figures$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommentsByDay_figures">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CommentsByDay_figures",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "DayOfComments",
      "kind": "LinkedField",
      "name": "byDay",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "day",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ReportFigures",
  "abstractKey": null
};

(node as any).hash = "6ee2084bb7642789d0ad67b40f47db8d";

export default node;
