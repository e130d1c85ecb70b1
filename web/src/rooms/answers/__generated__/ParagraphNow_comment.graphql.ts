/**
 * @generated SignedSource<<3e86f3ed06b1f8b52baa39db69e7aa83>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AnchorState = "ALTERED" | "EXACT" | "LOST" | "MOVED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ParagraphNow_comment$data = {
  readonly anchor: {
    readonly end: number | null;
    readonly label: string;
    readonly paragraph: {
      readonly id: string;
      readonly label: string;
      readonly language: string;
      readonly text: string;
    } | null;
    readonly path: ReadonlyArray<string>;
    readonly quote: string | null;
    readonly start: number | null;
  } | null;
  readonly language: string;
  readonly projections: ReadonlyArray<{
    readonly end: number | null;
    readonly id: string;
    readonly isSure: boolean;
    readonly paragraph: {
      readonly id: string;
      readonly label: string;
      readonly language: string;
      readonly text: string;
    } | null;
    readonly start: number | null;
    readonly state: AnchorState;
    readonly version: {
      readonly number: number;
    } | null;
  }>;
  readonly proposedWording: string | null;
  readonly version: {
    readonly number: number;
  };
  readonly " $fragmentType": "ParagraphNow_comment";
};
export type ParagraphNow_comment$key = {
  readonly " $data"?: ParagraphNow_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"ParagraphNow_comment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "language",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "concreteType": "Version",
  "kind": "LinkedField",
  "name": "version",
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
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "label",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "start",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "end",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Paragraph",
  "kind": "LinkedField",
  "name": "paragraph",
  "plural": false,
  "selections": [
    (v5/*:: as any*/),
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "text",
      "storageKey": null
    },
    (v0/*:: as any*/)
  ],
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ParagraphNow_comment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "proposedWording",
      "storageKey": null
    },
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Anchor",
      "kind": "LinkedField",
      "name": "anchor",
      "plural": false,
      "selections": [
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "path",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "quote",
          "storageKey": null
        },
        (v3/*:: as any*/),
        (v4/*:: as any*/),
        (v6/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Projection",
      "kind": "LinkedField",
      "name": "projections",
      "plural": true,
      "selections": [
        (v5/*:: as any*/),
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
          "name": "isSure",
          "storageKey": null
        },
        (v3/*:: as any*/),
        (v4/*:: as any*/),
        (v1/*:: as any*/),
        (v6/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "f8d043befa6e927327e30bc0a0613380";

export default node;
