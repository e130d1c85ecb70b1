/**
 * @generated SignedSource<<9431ccd33e256ca5ca9752c3dae6d7e8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FindKind = "COMMENT" | "DELETE" | "INSERT" | "JOIN" | "MOVE" | "SPLIT" | "SUGGEST" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type FindCard_find$data = {
  readonly author: string | null;
  readonly comment: {
    readonly number: number;
  } | null;
  readonly id: string;
  readonly isResolved: boolean;
  readonly isSure: boolean;
  readonly isTaken: boolean;
  readonly kind: FindKind;
  readonly paragraph: {
    readonly id: string;
  } | null;
  readonly parentId: string | null;
  readonly quote: string;
  readonly start: number | null;
  readonly text: string;
  readonly written: string | null;
  readonly " $fragmentSpreads": FragmentRefs<"AdjustFind_find" | "FindPlace_find">;
  readonly " $fragmentType": "FindCard_find";
};
export type FindCard_find$key = {
  readonly " $data"?: FindCard_find$data;
  readonly " $fragmentSpreads": FragmentRefs<"FindCard_find">;
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
  "name": "FindCard_find",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "author",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "written",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "quote",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "start",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "text",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isResolved",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isSure",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isTaken",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "parentId",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Comment",
      "kind": "LinkedField",
      "name": "comment",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "number",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Paragraph",
      "kind": "LinkedField",
      "name": "paragraph",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "FindPlace_find"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AdjustFind_find"
    }
  ],
  "type": "WordFind",
  "abstractKey": null
};
})();

(node as any).hash = "d0ab1bc8216e53eaa6cc8d03f88fb446";

export default node;
