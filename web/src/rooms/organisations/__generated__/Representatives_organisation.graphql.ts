/**
 * @generated SignedSource<<4d84dc0ced32ebc96a6036503ed27d40>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Representatives_organisation$data = {
  readonly askedRepresentatives: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly representatives: ReadonlyArray<{
    readonly function: string | null;
    readonly id: string;
    readonly isLead: boolean;
    readonly person: {
      readonly id: string;
      readonly name: string;
    };
    readonly since: string;
    readonly until: string | null;
    readonly viewerCanChange: boolean;
    readonly viewerCanEnd: boolean;
    readonly " $fragmentSpreads": FragmentRefs<"ChangeRepresentative_representative">;
  }>;
  readonly viewerCanInviteRepresentative: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"AskedRepresentatives_organisation" | "InviteRepresentative_organisation">;
  readonly " $fragmentType": "Representatives_organisation";
};
export type Representatives_organisation$key = {
  readonly " $data"?: Representatives_organisation$data;
  readonly " $fragmentSpreads": FragmentRefs<"Representatives_organisation">;
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
  "name": "Representatives_organisation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanInviteRepresentative",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Representative",
      "kind": "LinkedField",
      "name": "representatives",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isLead",
          "storageKey": null
        },
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
          "kind": "ScalarField",
          "name": "since",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "until",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "viewerCanChange",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "viewerCanEnd",
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Representative",
      "kind": "LinkedField",
      "name": "askedRepresentatives",
      "plural": true,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AskedRepresentatives_organisation"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "InviteRepresentative_organisation"
    }
  ],
  "type": "Organisation",
  "abstractKey": null
};
})();

(node as any).hash = "d242968c75f94bdf9570923f2b5a6771";

export default node;
