/**
 * @generated SignedSource<<ff5054c3531210c24adae72f4df15aea>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type VersionLine_document$data = {
  readonly consultations: ReadonlyArray<{
    readonly id: string;
    readonly version: {
      readonly number: number;
    };
    readonly " $fragmentSpreads": FragmentRefs<"ConsultationOnLine_consultation">;
  }>;
  readonly slug: string;
  readonly versions: ReadonlyArray<{
    readonly id: string;
    readonly number: number;
    readonly " $fragmentSpreads": FragmentRefs<"VersionOnLine_version">;
  }>;
  readonly " $fragmentType": "VersionLine_document";
};
export type VersionLine_document$key = {
  readonly " $data"?: VersionLine_document$data;
  readonly " $fragmentSpreads": FragmentRefs<"VersionLine_document">;
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
  "name": "number",
  "storageKey": null
},
v2 = [
  {
    "kind": "Variable",
    "name": "language",
    "variableName": "language"
  }
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
  "name": "VersionLine_document",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "slug",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Consultation",
      "kind": "LinkedField",
      "name": "consultations",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Version",
          "kind": "LinkedField",
          "name": "version",
          "plural": false,
          "selections": [
            (v1/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "args": (v2/*:: as any*/),
          "kind": "FragmentSpread",
          "name": "ConsultationOnLine_consultation"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Version",
      "kind": "LinkedField",
      "name": "versions",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "args": (v2/*:: as any*/),
          "kind": "FragmentSpread",
          "name": "VersionOnLine_version"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Document",
  "abstractKey": null
};
})();

(node as any).hash = "0a70b33a207656d8b261bfc08f51b03a";

export default node;
