/**
 * @generated SignedSource<<483cac5be71c95f441bc62a33c599855>>
 * @relayHash dabda77824420ec3b99e091ecf08c0a0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b5cb10b707e99dfdd8dde80a72647a3cc70e8c0bbece9afc02975a5c8fc476e7

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type Side = "CIVIL_SOCIETY" | "INSTITUTION" | "OTHER" | "%future added value";
export type ChooseOrganisationQuery$variables = {
  language: Language;
  starting?: string | null;
};
export type ChooseOrganisationQuery$data = {
  readonly organisations: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly side: Side;
      };
    }>;
  };
};
export type ChooseOrganisationQuery = {
  response: ChooseOrganisationQuery$data;
  variables: ChooseOrganisationQuery$variables;
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
  "name": "starting"
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 8
      },
      {
        "kind": "Literal",
        "name": "standings",
        "value": [
          "VERIFIED"
        ]
      },
      {
        "kind": "Variable",
        "name": "starting",
        "variableName": "starting"
      }
    ],
    "concreteType": "OrganisationConnection",
    "kind": "LinkedField",
    "name": "organisations",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "OrganisationEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Organisation",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
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
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "ChooseOrganisationQuery",
    "selections": (v2/*:: as any*/),
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
    "name": "ChooseOrganisationQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "b5cb10b707e99dfdd8dde80a72647a3cc70e8c0bbece9afc02975a5c8fc476e7",
    "metadata": {},
    "name": "ChooseOrganisationQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "9469c9d1b5fa0e70f7a6d543fdca9e54";

export default node;
