/**
 * @generated SignedSource<<052fd41cd6ed8af2cea564ceffd5f369>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LinkKind = "ADDED" | "EDITED" | "KEPT" | "MERGED" | "MOVED" | "REMOVED" | "SPLIT" | "%future added value";
export type Op = "DELETE" | "EQUAL" | "INSERT" | "MOVE_FROM" | "MOVE_TO" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type UnsureLinks_version$data = {
  readonly id: string;
  readonly lineage: ReadonlyArray<{
    readonly id: string;
    readonly isSure: boolean;
    readonly kind: LinkKind;
    readonly newParagraphIds: ReadonlyArray<string>;
    readonly oldParagraphIds: ReadonlyArray<string>;
    readonly " $fragmentSpreads": FragmentRefs<"UnsureLink_link">;
  }>;
  readonly paragraphs: ReadonlyArray<{
    readonly id: string;
    readonly label: string;
    readonly language: string;
    readonly text: string;
  }>;
  readonly redline: ReadonlyArray<{
    readonly newParagraphIds: ReadonlyArray<string>;
    readonly segments: ReadonlyArray<{
      readonly move: number | null;
      readonly op: Op;
      readonly text: string;
    }>;
  }>;
  readonly viewerCanConfirmLineage: boolean;
  readonly " $fragmentType": "UnsureLinks_version";
};
export type UnsureLinks_version$key = {
  readonly " $data"?: UnsureLinks_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"UnsureLinks_version">;
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
  "name": "newParagraphIds",
  "storageKey": null
},
v2 = {
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
  "name": "UnsureLinks_version",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanConfirmLineage",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LineageLink",
      "kind": "LinkedField",
      "name": "lineage",
      "plural": true,
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
          "name": "isSure",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "oldParagraphIds",
          "storageKey": null
        },
        (v1/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "UnsureLink_link"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Paragraph",
      "kind": "LinkedField",
      "name": "paragraphs",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "label",
          "storageKey": null
        },
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "language",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "RedlineEntry",
      "kind": "LinkedField",
      "name": "redline",
      "plural": true,
      "selections": [
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "RedlineSegment",
          "kind": "LinkedField",
          "name": "segments",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "op",
              "storageKey": null
            },
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "move",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Version",
  "abstractKey": null
};
})();

(node as any).hash = "7db99903757fbcf0ee473253358fe103";

export default node;
