/**
 * @generated SignedSource<<91886fe4b160d1778e27a3ca26233539>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Audience = "GROUP" | "INSTITUTIONS" | "ORGANISATIONS" | "PUBLIC" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PublishPanel_version$data = {
  readonly audience: Audience;
  readonly id: string;
  readonly publishedAt: string | null;
  readonly viewerCanDiscard: boolean;
  readonly viewerCanPublish: boolean;
  readonly viewerCanShow: boolean;
  readonly " $fragmentType": "PublishPanel_version";
};
export type PublishPanel_version$key = {
  readonly " $data"?: PublishPanel_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"PublishPanel_version">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PublishPanel_version",
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
      "name": "viewerCanPublish",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanDiscard",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanShow",
      "storageKey": null
    }
  ],
  "type": "Version",
  "abstractKey": null
};

(node as any).hash = "b068cd89f0ff5e622a0c1e081a73636f";

export default node;
