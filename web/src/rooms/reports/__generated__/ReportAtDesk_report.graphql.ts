/**
 * @generated SignedSource<<661d1c6c6bf723418ef452cda8841a5a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReportAtDesk_report$data = {
  readonly figures: {
    readonly " $fragmentSpreads": FragmentRefs<"Figures_figures">;
  };
  readonly gaps: ReadonlyArray<{
    readonly blocks: boolean;
  }>;
  readonly id: string;
  readonly number: number;
  readonly publishedAt: string | null;
  readonly version: {
    readonly id: string;
  };
  readonly viewerCanPublish: boolean;
  readonly viewerCanWrite: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"ReportChecks_report" | "ReportDownloads_report" | "SectionsEditor_report">;
  readonly " $fragmentType": "ReportAtDesk_report";
};
export type ReportAtDesk_report$key = {
  readonly " $data"?: ReportAtDesk_report$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReportAtDesk_report">;
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
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReportAtDesk_report",
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
      "name": "publishedAt",
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
      "kind": "ScalarField",
      "name": "viewerCanPublish",
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
        (v0/*:: as any*/)
      ],
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
          "name": "blocks",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ReportFigures",
      "kind": "LinkedField",
      "name": "figures",
      "plural": false,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "Figures_figures"
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ReportChecks_report"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SectionsEditor_report"
    },
    {
      "args": [
        {
          "kind": "Variable",
          "name": "language",
          "variableName": "language"
        }
      ],
      "kind": "FragmentSpread",
      "name": "ReportDownloads_report"
    }
  ],
  "type": "Report",
  "abstractKey": null
};
})();

(node as any).hash = "95926d07f6a9710f2bfe91a296b33de5";

export default node;
