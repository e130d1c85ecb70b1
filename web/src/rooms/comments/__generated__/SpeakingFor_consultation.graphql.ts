/**
 * @generated SignedSource<<dd66944b195f7224f14d355a9e089f79>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SpeakingFor_consultation$data = {
  readonly viewerMayDiscussInside: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly viewerMaySpeakFor: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly " $fragmentType": "SpeakingFor_consultation";
};
export type SpeakingFor_consultation$key = {
  readonly " $data"?: SpeakingFor_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"SpeakingFor_consultation">;
};

const node: ReaderFragment = (function(){
var v0 = [
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
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SpeakingFor_consultation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "viewerMaySpeakFor",
      "plural": true,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "viewerMayDiscussInside",
      "plural": true,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};
})();

(node as any).hash = "229b90ff09a44d02835e35a43a27079e";

export default node;
