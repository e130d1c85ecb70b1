/**
 * @generated SignedSource<<015a62aa6953b05b3e976f9cdca36db9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Audience = "GROUP" | "INSTITUTIONS" | "ORGANISATIONS" | "PUBLIC" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type VersionOnLine_version$data = {
  readonly audience: Audience;
  readonly createdAt: string;
  readonly id: string;
  readonly label: string | null;
  readonly note: string | null;
  readonly number: number;
  readonly publishedAt: string | null;
  readonly texts: ReadonlyArray<{
    readonly language: string;
  }>;
  readonly viewerCanAddLanguage: boolean;
  readonly viewerCanPublish: boolean;
  readonly viewerCanShow: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"VersionDownloads_version">;
  readonly " $fragmentType": "VersionOnLine_version";
};
export type VersionOnLine_version$key = {
  readonly " $data"?: VersionOnLine_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"VersionOnLine_version">;
};

const node: ReaderFragment = (function(){
var v0 = [
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
  "name": "VersionOnLine_version",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
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
      "name": "label",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "audience",
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
      "name": "createdAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "kind": "ScalarField",
      "name": "note",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "VersionText",
      "kind": "LinkedField",
      "name": "texts",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "language",
          "storageKey": null
        }
      ],
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
      "kind": "ScalarField",
      "name": "viewerCanShow",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAddLanguage",
      "storageKey": null
    },
    {
      "args": (v0/*:: as any*/),
      "kind": "FragmentSpread",
      "name": "VersionDownloads_version"
    }
  ],
  "type": "Version",
  "abstractKey": null
};
})();

(node as any).hash = "78489f39d4ca5aff2e75e705f99bb8f1";

export default node;
