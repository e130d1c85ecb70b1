/**
 * @generated SignedSource<<3b680d2ac98a27870419ea6ec5f2e23d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReportChecks_report$data = {
  readonly gaps: ReadonlyArray<{
    readonly blocks: boolean;
    readonly code: string;
    readonly commentNumber: number | null;
    readonly message: string;
  }>;
  readonly number: number;
  readonly " $fragmentType": "ReportChecks_report";
};
export type ReportChecks_report$key = {
  readonly " $data"?: ReportChecks_report$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReportChecks_report">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReportChecks_report",
  "selections": [
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
      "concreteType": "ReportGap",
      "kind": "LinkedField",
      "name": "gaps",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "code",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "message",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "commentNumber",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "blocks",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Report",
  "abstractKey": null
};

(node as any).hash = "39dc2c9d74266e1bdd1987c2bb600921";

export default node;
