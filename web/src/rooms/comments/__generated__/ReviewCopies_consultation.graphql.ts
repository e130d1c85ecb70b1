/**
 * @generated SignedSource<<e7674db39d4406b9cee328a489f95662>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReviewCopies_consultation$data = {
  readonly plain: string;
  readonly withAll: string;
  readonly withOwn: string;
  readonly " $fragmentType": "ReviewCopies_consultation";
};
export type ReviewCopies_consultation$key = {
  readonly " $data"?: ReviewCopies_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReviewCopies_consultation">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Variable",
  "name": "language",
  "variableName": "textLanguage"
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
  "name": "ReviewCopies_consultation",
  "selections": [
    {
      "alias": "plain",
      "args": [
        {
          "kind": "Literal",
          "name": "comments",
          "value": "NONE"
        },
        (v0/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "reviewCopyPath",
      "storageKey": null
    },
    {
      "alias": "withOwn",
      "args": [
        {
          "kind": "Literal",
          "name": "comments",
          "value": "OWN"
        },
        (v0/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "reviewCopyPath",
      "storageKey": null
    },
    {
      "alias": "withAll",
      "args": [
        {
          "kind": "Literal",
          "name": "comments",
          "value": "ALL"
        },
        (v0/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "reviewCopyPath",
      "storageKey": null
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};
})();

(node as any).hash = "35d7ef1bebfc620b1c036349a369e779";

export default node;
