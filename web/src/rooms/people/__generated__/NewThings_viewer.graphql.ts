/**
 * @generated SignedSource<<22453bfd4aecedb526dc7ef8021805b5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type NewThings_viewer$data = {
  readonly drafts: ReadonlyArray<{
    readonly id: string;
    readonly versions: ReadonlyArray<{
      readonly id: string;
    }>;
    readonly viewerCanPrepareConsultation: boolean;
  }>;
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
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
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
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Group",
      "kind": "LinkedField",
      "name": "mayCreateDocumentsIn",
      "plural": true,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Document",
      "kind": "LinkedField",
      "name": "drafts",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "viewerCanPrepareConsultation",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Version",
          "kind": "LinkedField",
          "name": "versions",
          "plural": true,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};
})();

(node as any).hash = "d1a36b0e3e758e1c91c88bf12d2ea78d";

export default node;
