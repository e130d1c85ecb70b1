/**
 * @generated SignedSource<<b55206417fd20964d41b64924b8db81f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FindKind = "COMMENT" | "DELETE" | "INSERT" | "JOIN" | "MOVE" | "SPLIT" | "SUGGEST" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AdjustFind_find$data = {
  readonly id: string;
  readonly kind: FindKind;
  readonly new: string;
  readonly paragraph: {
    readonly id: string;
    readonly text: string;
  } | null;
  readonly quote: string;
  readonly start: number | null;
  readonly text: string;
  readonly " $fragmentType": "AdjustFind_find";
};
export type AdjustFind_find$key = {
  readonly " $data"?: AdjustFind_find$data;
  readonly " $fragmentSpreads": FragmentRefs<"AdjustFind_find">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AdjustFind_find",
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
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "new",
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
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "WordFind",
  "abstractKey": null
};
})();

(node as any).hash = "d9fd709a61e1f46d67b05ee4d5843d62";

export default node;
