/**
 * @generated SignedSource<<6c19468185a4507f7a2d936b84650a08>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Endorsing_comment$data = {
  readonly id: string;
  readonly revision: number;
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
      "kind": "ScalarField",
      "name": "revision",
      "storageKey": null
    },
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

(node as any).hash = "d347783c7888aedc1ba195ff7d9a8443";

export default node;
