/**
 * @generated SignedSource<<7a22f8189ae5ed5f7b568e5fe05e77c1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ParagraphKind = "ARTICLE" | "CHAPTER" | "FOOTNOTE" | "HEADING" | "PARAGRAPH" | "PART" | "POINT" | "SECTION" | "TABLE_ROW" | "TEXT" | "%future added value";
export type Phase = "ANNOUNCED" | "CLOSED" | "OPEN" | "PREPARED" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CaptureForm_consultation$data = {
  readonly closesAt: string | null;
  readonly id: string;
  readonly opensAt: string | null;
  readonly phase: Phase;
  readonly version: {
    readonly paragraphs: ReadonlyArray<{
      readonly depth: number;
      readonly id: string;
      readonly kind: ParagraphKind;
      readonly label: string;
      readonly language: string;
      readonly position: number;
      readonly text: string;
    }>;
  };
  readonly zone: string;
  readonly " $fragmentType": "CaptureForm_consultation";
};
export type CaptureForm_consultation$key = {
  readonly " $data"?: CaptureForm_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"CaptureForm_consultation">;
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
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "textLanguage"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "CaptureForm_consultation",
  "selections": [
    (v0/*:: as any*/),
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
      "name": "opensAt",
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
      "name": "phase",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Version",
      "kind": "LinkedField",
      "name": "version",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": [
            {
              "kind": "Variable",
              "name": "language",
              "variableName": "textLanguage"
            }
          ],
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
              "name": "kind",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "depth",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "position",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "label",
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
              "name": "language",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};
})();

(node as any).hash = "37dd078f133c24ccee5123176d1fb3d9";

export default node;
