/**
 * @generated SignedSource<<11dd8286ab08c9378a4de69a3a051760>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Section = "CHANGES" | "CONCLUSIONS" | "METHODS" | "SUMMARY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type SectionsEditor_report$data = {
  readonly id: string;
  readonly number: number;
  readonly sections: ReadonlyArray<{
    readonly html: string;
    readonly language: string;
    readonly revision: number;
    readonly section: Section;
    readonly text: string;
  }>;
  readonly viewerCanWrite: boolean;
  readonly " $fragmentType": "SectionsEditor_report";
};
export type SectionsEditor_report$key = {
  readonly " $data"?: SectionsEditor_report$data;
  readonly " $fragmentSpreads": FragmentRefs<"SectionsEditor_report">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SectionsEditor_report",
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
      "name": "number",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanWrite",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ReportSection",
      "kind": "LinkedField",
      "name": "sections",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "section",
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
          "name": "text",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "html",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "revision",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Report",
  "abstractKey": null
};

(node as any).hash = "18ad5fc3a6924cb205b1f64462c04262";

export default node;
