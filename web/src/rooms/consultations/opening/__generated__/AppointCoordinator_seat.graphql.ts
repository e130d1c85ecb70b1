/**
 * @generated SignedSource<<a75631a9f75f20b6b624574241f9ad40>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Side = "CIVIL_SOCIETY" | "INSTITUTION" | "OTHER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AppointCoordinator_seat$data = {
  readonly holders: ReadonlyArray<{
    readonly person: {
      readonly id: string;
      readonly name: string;
    };
  }>;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly representatives: ReadonlyArray<{
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
    }>;
    readonly side: Side;
  };
  readonly " $fragmentType": "AppointCoordinator_seat";
};
export type AppointCoordinator_seat$key = {
  readonly " $data"?: AppointCoordinator_seat$data;
  readonly " $fragmentSpreads": FragmentRefs<"AppointCoordinator_seat">;
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
  }
];
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "AppointCoordinator_seat",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "SeatHolder",
      "kind": "LinkedField",
      "name": "holders",
      "plural": true,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "organisation",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "side",
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
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Representative",
          "kind": "LinkedField",
          "name": "representatives",
          "plural": true,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Seat",
  "abstractKey": null
};
})();

(node as any).hash = "26b7b81c5ee113410bc3292b7885a4e0";

export default node;
