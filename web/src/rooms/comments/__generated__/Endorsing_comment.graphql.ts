/**
 * @generated SignedSource<<a0cc78737c3ceb12530d5cd9ce5097fd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Endorsing_comment$data = {
  readonly id: string;
  readonly viewerCanEndorseFor: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
  }>;
  readonly viewerEndorsesFor: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
  }>;
  readonly " $fragmentType": "Endorsing_comment";
};
export type Endorsing_comment$key = {
  readonly " $data"?: Endorsing_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"Endorsing_comment">;
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
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "shortName",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Endorsing_comment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "viewerCanEndorseFor",
      "plural": true,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "viewerEndorsesFor",
      "plural": true,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "5ffe60e9753b47a817ba04e5cd92a9fd";

export default node;
