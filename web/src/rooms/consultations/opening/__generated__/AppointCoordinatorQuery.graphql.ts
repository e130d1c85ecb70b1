/**
 * @generated SignedSource<<7635acc6a8995e227ddcad18f8894768>>
 * @relayHash c94be63346d7cebe77fc734f07ff9b95
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f1188dae966c0ba05215652a5f0856284e947b4ea98f444bf4465f874d5d5c8d

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type Side = "CIVIL_SOCIETY" | "INSTITUTION" | "OTHER" | "%future added value";
export type AppointCoordinatorQuery$variables = {
  language: Language;
  slug: string;
};
export type AppointCoordinatorQuery$data = {
  readonly document: {
    readonly group: {
      readonly parent: {
        readonly seats: ReadonlyArray<{
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
        }>;
      } | null;
      readonly seats: ReadonlyArray<{
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
      }>;
    } | null;
    readonly proposedBy: {
      readonly id: string;
      readonly name: string;
      readonly representatives: ReadonlyArray<{
        readonly person: {
          readonly id: string;
          readonly name: string;
        };
      }>;
      readonly side: Side;
    } | null;
  } | null;
};
export type AppointCoordinatorQuery = {
  response: AppointCoordinatorQuery$data;
  variables: AppointCoordinatorQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "language"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "slug"
},
v2 = [
  {
    "kind": "Variable",
    "name": "slug",
    "variableName": "slug"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "side",
  "storageKey": null
},
v5 = {
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
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Person",
  "kind": "LinkedField",
  "name": "person",
  "plural": false,
  "selections": [
    (v3/*:: as any*/),
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
v7 = [
  (v6/*:: as any*/)
],
v8 = [
  (v3/*:: as any*/),
  (v4/*:: as any*/),
  (v5/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "Representative",
    "kind": "LinkedField",
    "name": "representatives",
    "plural": true,
    "selections": (v7/*:: as any*/),
    "storageKey": null
  }
],
v9 = {
  "alias": null,
  "args": null,
  "concreteType": "Seat",
  "kind": "LinkedField",
  "name": "seats",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "SeatHolder",
      "kind": "LinkedField",
      "name": "holders",
      "plural": true,
      "selections": (v7/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "organisation",
      "plural": false,
      "selections": (v8/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v10 = [
  (v6/*:: as any*/),
  (v3/*:: as any*/)
],
v11 = [
  (v3/*:: as any*/),
  (v4/*:: as any*/),
  (v5/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "Representative",
    "kind": "LinkedField",
    "name": "representatives",
    "plural": true,
    "selections": (v10/*:: as any*/),
    "storageKey": null
  }
],
v12 = {
  "alias": null,
  "args": null,
  "concreteType": "Seat",
  "kind": "LinkedField",
  "name": "seats",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "SeatHolder",
      "kind": "LinkedField",
      "name": "holders",
      "plural": true,
      "selections": (v10/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "organisation",
      "plural": false,
      "selections": (v11/*:: as any*/),
      "storageKey": null
    },
    (v3/*:: as any*/)
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "AppointCoordinatorQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Document",
        "kind": "LinkedField",
        "name": "document",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Organisation",
            "kind": "LinkedField",
            "name": "proposedBy",
            "plural": false,
            "selections": (v8/*:: as any*/),
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
              (v9/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Group",
                "kind": "LinkedField",
                "name": "parent",
                "plural": false,
                "selections": [
                  (v9/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "AppointCoordinatorQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Document",
        "kind": "LinkedField",
        "name": "document",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Organisation",
            "kind": "LinkedField",
            "name": "proposedBy",
            "plural": false,
            "selections": (v11/*:: as any*/),
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
              (v12/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Group",
                "kind": "LinkedField",
                "name": "parent",
                "plural": false,
                "selections": [
                  (v12/*:: as any*/),
                  (v3/*:: as any*/)
                ],
                "storageKey": null
              },
              (v3/*:: as any*/)
            ],
            "storageKey": null
          },
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "f1188dae966c0ba05215652a5f0856284e947b4ea98f444bf4465f874d5d5c8d",
    "metadata": {},
    "name": "AppointCoordinatorQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "aa394189ceb66ea58aa1976ea782b684";

export default node;
