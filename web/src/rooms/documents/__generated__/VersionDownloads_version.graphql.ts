/**
 * @generated SignedSource<<a742157a17f309480b497e975595cede>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type VersionDownloads_version$data = {
  readonly docx: string;
  readonly html: string;
  readonly markdown: string;
  readonly number: number;
  readonly redlineDocx: string | null;
  readonly redlineHtml: string | null;
  readonly " $fragmentType": "VersionDownloads_version";
};
export type VersionDownloads_version$key = {
  readonly " $data"?: VersionDownloads_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"VersionDownloads_version">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Variable",
  "name": "language",
  "variableName": "language"
},
v1 = [
  {
    "kind": "Literal",
    "name": "format",
    "value": "DOCX"
  },
  (v0/*:: as any*/)
],
v2 = [
  {
    "kind": "Literal",
    "name": "format",
    "value": "HTML"
  },
  (v0/*:: as any*/)
];
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
  "name": "VersionDownloads_version",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "number",
      "storageKey": null
    },
    {
      "alias": "docx",
      "args": (v1/*:: as any*/),
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": null
    },
    {
      "alias": "html",
      "args": (v2/*:: as any*/),
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": null
    },
    {
      "alias": "markdown",
      "args": [
        {
          "kind": "Literal",
          "name": "format",
          "value": "MARKDOWN"
        },
        (v0/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": null
    },
    {
      "alias": "redlineDocx",
      "args": (v1/*:: as any*/),
      "kind": "ScalarField",
      "name": "redlineDownloadPath",
      "storageKey": null
    },
    {
      "alias": "redlineHtml",
      "args": (v2/*:: as any*/),
      "kind": "ScalarField",
      "name": "redlineDownloadPath",
      "storageKey": null
    }
  ],
  "type": "Version",
  "abstractKey": null
};
})();

(node as any).hash = "960e8dd8ddcec3d2672acaddd0dbd8b7";

export default node;
