/**
 * @generated SignedSource<<b4d2ca1f98a9a628d222cfae4b8c8050>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type NewThings_viewer$data = {
  readonly isSecretariat: boolean;
  readonly mayCreateDocumentsFor: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly mayCreateDocumentsIn: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly " $fragmentType": "NewThings_viewer";
};
export type NewThings_viewer$key = {
  readonly " $data"?: NewThings_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"NewThings_viewer">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "id",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "NewThings_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isSecretariat",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "mayCreateDocumentsFor",
      "plural": true,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Group",
      "kind": "LinkedField",
      "name": "mayCreateDocumentsIn",
      "plural": true,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};
})();

(node as any).hash = "76a552f36a4ee0226c35920afd8f542d";

export default node;
