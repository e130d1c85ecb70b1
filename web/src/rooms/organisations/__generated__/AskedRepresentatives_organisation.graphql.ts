/**
 * @generated SignedSource<<27a976768abbf7494dd8c53487410a02>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AskedRepresentatives_organisation$data = {
  readonly askedRepresentatives: ReadonlyArray<{
    readonly function: string | null;
    readonly id: string;
    readonly person: {
      readonly id: string;
      readonly name: string;
    };
    readonly " $fragmentSpreads": FragmentRefs<"ChangeRepresentative_representative">;
  }>;
  readonly " $fragmentType": "AskedRepresentatives_organisation";
};
export type AskedRepresentatives_organisation$key = {
  readonly " $data"?: AskedRepresentatives_organisation$data;
  readonly " $fragmentSpreads": FragmentRefs<"AskedRepresentatives_organisation">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AskedRepresentatives_organisation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Representative",
      "kind": "LinkedField",
      "name": "askedRepresentatives",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "function",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "person",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "ChangeRepresentative_representative"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Organisation",
  "abstractKey": null
};
})();

(node as any).hash = "3707943629460c3cc49bcca4e86f06a6";

export default node;
