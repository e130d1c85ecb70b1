/**
 * @generated SignedSource<<60c54cbb7bc57093f1896c1928981353>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type WholeReport_report$data = {
  readonly cutOffAt: string | null;
  readonly figures: {
    readonly " $fragmentSpreads": FragmentRefs<"Figures_figures">;
  };
  readonly id: string;
  readonly number: number;
  readonly publishedAt: string | null;
  readonly sha256: string | null;
  readonly version: {
    readonly number: number;
  };
  readonly " $fragmentSpreads": FragmentRefs<"ReportDownloads_report" | "WrittenSections_report">;
  readonly " $fragmentType": "WholeReport_report";
};
export type WholeReport_report$key = {
  readonly " $data"?: WholeReport_report$data;
  readonly " $fragmentSpreads": FragmentRefs<"WholeReport_report">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
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
  "name": "WholeReport_report",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "cutOffAt",
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
      "name": "sha256",
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "WrittenSections_report"
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
    }
  ],
  "type": "Report",
  "abstractKey": null
};
})();

(node as any).hash = "14f5aa29b00dd2cb1e8e695bb515ce2d";

export default node;
