/**
 * @generated SignedSource<<0545e133b6ea909315a274bb4005a98a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SeatRole = "CO_LEAD" | "MEMBER" | "OBSERVER" | "%future added value";
export type Standing = "REFUSED" | "REGISTERED" | "SUSPENDED" | "VERIFIED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type WhoseVoice_viewer$data = {
  readonly mandates: ReadonlyArray<{
    readonly isLead: boolean;
    readonly organisation: {
      readonly id: string;
      readonly name: string;
      readonly slug: string;
      readonly standing: Standing;
      readonly standingReason: string | null;
    };
  }>;
  readonly seats: ReadonlyArray<{
    readonly group: {
      readonly id: string;
      readonly name: string;
      readonly slug: string;
    };
    readonly organisation: {
      readonly id: string;
      readonly name: string;
    };
    readonly role: SeatRole;
  }>;
  readonly " $fragmentType": "WhoseVoice_viewer";
};
export type WhoseVoice_viewer$key = {
  readonly " $data"?: WhoseVoice_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"WhoseVoice_viewer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "slug",
  "storageKey": null
},
v2 = {
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
  "metadata": null,
  "name": "WhoseVoice_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ViewerMandate",
      "kind": "LinkedField",
      "name": "mandates",
      "plural": true,
      "selections": [
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
          "concreteType": "Organisation",
          "kind": "LinkedField",
          "name": "organisation",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "standing",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "standingReason",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ViewerSeat",
      "kind": "LinkedField",
      "name": "seats",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "role",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Group",
          "kind": "LinkedField",
          "name": "group",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            (v2/*:: as any*/)
          ],
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
            (v2/*:: as any*/)
          ],
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

(node as any).hash = "8f2d239b3189555940f2501327224cc6";

export default node;
