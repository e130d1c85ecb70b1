/**
 * @generated SignedSource<<bd0018b35656f02af34583ba8d6ced87>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommentKind = "OBJECTION" | "QUESTION" | "REMARK" | "SUGGESTION" | "SUPPORT" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EditComment_comment$data = {
  readonly anchor: {
    readonly paragraph: {
      readonly text: string;
    } | null;
    readonly quote: string | null;
  } | null;
  readonly endorsedBy: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly id: string;
  readonly kind: CommentKind;
  readonly language: string;
  readonly number: number;
  readonly proposedWording: string | null;
  readonly revision: number;
  readonly text: string;
  readonly " $fragmentType": "EditComment_comment";
};
export type EditComment_comment$key = {
  readonly " $data"?: EditComment_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditComment_comment">;
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
  "name": "EditComment_comment",
  "selections": [
    (v0/*:: as any*/),
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
      "name": "kind",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "proposedWording",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "language",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "revision",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "endorsedBy",
      "plural": true,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Anchor",
      "kind": "LinkedField",
      "name": "anchor",
      "plural": false,
      "selections": [
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
          "concreteType": "Paragraph",
          "kind": "LinkedField",
          "name": "paragraph",
          "plural": false,
          "selections": [
            (v1/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "96c2a970534733087100ce3d58f7c192";

export default node;
