/**
 * @generated SignedSource<<cd3378e31fe62ff2b0afd4d8142e4cd3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReportDownloads_report$data = {
  readonly csv: string;
  readonly csvCyrillic: string;
  readonly csvEn: string;
  readonly csvSq: string;
  readonly csvSr: string;
  readonly docx: string;
  readonly docxCyrillic: string;
  readonly docxEn: string;
  readonly docxSq: string;
  readonly docxSr: string;
  readonly json: string;
  readonly pdf: string;
  readonly pdfCyrillic: string;
  readonly pdfEn: string;
  readonly pdfSq: string;
  readonly pdfSr: string;
  readonly xlsx: string;
  readonly xlsxCyrillic: string;
  readonly xlsxEn: string;
  readonly xlsxSq: string;
  readonly xlsxSr: string;
  readonly " $fragmentType": "ReportDownloads_report";
};
export type ReportDownloads_report$key = {
  readonly " $data"?: ReportDownloads_report$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReportDownloads_report">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Literal",
  "name": "format",
  "value": "PDF"
},
v1 = {
  "kind": "Variable",
  "name": "language",
  "variableName": "language"
},
v2 = {
  "kind": "Literal",
  "name": "format",
  "value": "DOCX"
},
v3 = {
  "kind": "Literal",
  "name": "format",
  "value": "XLSX"
},
v4 = {
  "kind": "Literal",
  "name": "format",
  "value": "CSV"
},
v5 = {
  "kind": "Literal",
  "name": "language",
  "value": "ALBANIAN"
},
v6 = {
  "kind": "Literal",
  "name": "language",
  "value": "SERBIAN"
},
v7 = {
  "kind": "Literal",
  "name": "language",
  "value": "SERBIAN_CYRILLIC"
},
v8 = {
  "kind": "Literal",
  "name": "language",
  "value": "ENGLISH"
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
  "name": "ReportDownloads_report",
  "selections": [
    {
      "alias": "pdf",
      "args": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": null
    },
    {
      "alias": "docx",
      "args": [
        (v2/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": null
    },
    {
      "alias": "xlsx",
      "args": [
        (v3/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": null
    },
    {
      "alias": "csv",
      "args": [
        (v4/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": null
    },
    {
      "alias": "json",
      "args": [
        {
          "kind": "Literal",
          "name": "format",
          "value": "JSON"
        },
        (v1/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": null
    },
    {
      "alias": "pdfSq",
      "args": [
        (v0/*:: as any*/),
        (v5/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"PDF\",language:\"ALBANIAN\")"
    },
    {
      "alias": "docxSq",
      "args": [
        (v2/*:: as any*/),
        (v5/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"DOCX\",language:\"ALBANIAN\")"
    },
    {
      "alias": "xlsxSq",
      "args": [
        (v3/*:: as any*/),
        (v5/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"XLSX\",language:\"ALBANIAN\")"
    },
    {
      "alias": "csvSq",
      "args": [
        (v4/*:: as any*/),
        (v5/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"CSV\",language:\"ALBANIAN\")"
    },
    {
      "alias": "pdfSr",
      "args": [
        (v0/*:: as any*/),
        (v6/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"PDF\",language:\"SERBIAN\")"
    },
    {
      "alias": "docxSr",
      "args": [
        (v2/*:: as any*/),
        (v6/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"DOCX\",language:\"SERBIAN\")"
    },
    {
      "alias": "xlsxSr",
      "args": [
        (v3/*:: as any*/),
        (v6/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"XLSX\",language:\"SERBIAN\")"
    },
    {
      "alias": "csvSr",
      "args": [
        (v4/*:: as any*/),
        (v6/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"CSV\",language:\"SERBIAN\")"
    },
    {
      "alias": "pdfCyrillic",
      "args": [
        (v0/*:: as any*/),
        (v7/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"PDF\",language:\"SERBIAN_CYRILLIC\")"
    },
    {
      "alias": "docxCyrillic",
      "args": [
        (v2/*:: as any*/),
        (v7/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"DOCX\",language:\"SERBIAN_CYRILLIC\")"
    },
    {
      "alias": "xlsxCyrillic",
      "args": [
        (v3/*:: as any*/),
        (v7/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"XLSX\",language:\"SERBIAN_CYRILLIC\")"
    },
    {
      "alias": "csvCyrillic",
      "args": [
        (v4/*:: as any*/),
        (v7/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"CSV\",language:\"SERBIAN_CYRILLIC\")"
    },
    {
      "alias": "pdfEn",
      "args": [
        (v0/*:: as any*/),
        (v8/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"PDF\",language:\"ENGLISH\")"
    },
    {
      "alias": "docxEn",
      "args": [
        (v2/*:: as any*/),
        (v8/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"DOCX\",language:\"ENGLISH\")"
    },
    {
      "alias": "xlsxEn",
      "args": [
        (v3/*:: as any*/),
        (v8/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"XLSX\",language:\"ENGLISH\")"
    },
    {
      "alias": "csvEn",
      "args": [
        (v4/*:: as any*/),
        (v8/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": "downloadPath(format:\"CSV\",language:\"ENGLISH\")"
    }
  ],
  "type": "Report",
  "abstractKey": null
};
})();

(node as any).hash = "57e55aad686fe537ca67c322ba6617f6";

export default node;
