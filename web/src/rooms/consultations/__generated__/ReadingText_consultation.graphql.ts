/**
 * @generated SignedSource<<ae15fadfcb4cd5d1dd5736ffc7b52b15>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Phase = "ANNOUNCED" | "CLOSED" | "OPEN" | "PREPARED" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ReadingText_consultation$data = {
  readonly comments: {
    readonly totalCount: number;
  };
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
      "alias": null,
      "args": null,
      "concreteType": "CommentConnection",
      "kind": "LinkedField",
      "name": "comments",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        }
      ],
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

(node as any).hash = "bb16d938bd5137fe41686fbe7aaa81d4";

export default node;
