/**
 * @generated SignedSource<<f46f5b1bbee9891b89d46fe66029ab0b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ChooseDocument_document$data = ReadonlyArray<{
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly versions: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly viewerCanPrepareConsultation: boolean;
  readonly " $fragmentType": "ChooseDocument_document";
}>;
export type ChooseDocument_document$key = ReadonlyArray<{
  readonly " $data"?: ChooseDocument_document$data;
  readonly " $fragmentSpreads": FragmentRefs<"ChooseDocument_document">;
}>;

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
  "metadata": {
    "plural": true
  },
  "name": "ChooseDocument_document",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "slug",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "language",
          "variableName": "language"
        }
      ],
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    },
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
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Document",
  "abstractKey": null
};
})();

(node as any).hash = "0af3ddc6bb1e9230fb474197a91451ea";

export default node;
