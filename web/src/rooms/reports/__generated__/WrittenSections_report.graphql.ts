/**
 * @generated SignedSource<<fc1745c84dc8e531f6c044f52bfe22c8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Section = "CHANGES" | "CONCLUSIONS" | "METHODS" | "SUMMARY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type WrittenSections_report$data = {
  readonly sections: ReadonlyArray<{
    readonly html: string;
    readonly language: string;
    readonly section: Section;
    readonly text: string;
  }>;
  readonly " $fragmentType": "WrittenSections_report";
};
export type WrittenSections_report$key = {
  readonly " $data"?: WrittenSections_report$data;
  readonly " $fragmentSpreads": FragmentRefs<"WrittenSections_report">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WrittenSections_report",
  "selections": [
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Report",
  "abstractKey": null
};

(node as any).hash = "af599784071bfc849d56f64a2bf61c5c";

export default node;
