/**
 * @generated SignedSource<<b7f9a31fb9b11a3611403b717c4295c2>>
 * @relayHash ac8a303ef9219b70ada621088666d3f2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fd912cd72c70a48c78a713ce35b51fbf647cd500aa2d2fc98afc04310cd97d6a

import { ConcreteRequest } from 'relay-runtime';
export type OrganisationKind = "ACADEMIA" | "AGENCY" | "BUSINESS" | "DONOR" | "GOVERNMENT_OFFICE" | "LOCAL_COUNCIL" | "MEDIA" | "MINISTRY" | "MUNICIPALITY" | "NETWORK" | "NGO" | "%future added value";
export type RegisterOrganisationInput = {
  about?: TextsInput | null;
  clientMutationId?: string | null;
  fieldsOfActivity?: ReadonlyArray<string> | null;
  function?: string | null;
  kind: OrganisationKind;
  name: TextsInput;
  registrationNumber?: string | null;
  roleMailbox?: string | null;
  shortName?: string | null;
  website?: string | null;
};
export type TextsInput = {
  en?: string | null;
  sq?: string | null;
  sr?: string | null;
};
export type RegisterPageMutation$variables = {
  input: RegisterOrganisationInput;
};
export type RegisterPageMutation$data = {
  readonly registerOrganisation: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
    readonly organisation?: {
      readonly id: string;
      readonly slug: string;
    };
  };
};
export type RegisterPageMutation = {
  response: RegisterPageMutation$data;
  variables: RegisterPageMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": null,
    "kind": "LinkedField",
    "name": "registerOrganisation",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "__typename",
        "storageKey": null
      },
      {
        "kind": "InlineFragment",
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Organisation",
            "kind": "LinkedField",
            "name": "organisation",
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
                "name": "slug",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "type": "RegisterOrganisationSuccess",
        "abstractKey": null
      },
      {
        "kind": "InlineFragment",
        "selections": [
          (v1/*:: as any*/)
        ],
        "type": "Problem",
        "abstractKey": "__isProblem"
      },
      {
        "kind": "InlineFragment",
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "InvalidField",
            "kind": "LinkedField",
            "name": "fields",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "path",
                "storageKey": null
              },
              (v1/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "type": "InvalidProblem",
        "abstractKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RegisterPageMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RegisterPageMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "fd912cd72c70a48c78a713ce35b51fbf647cd500aa2d2fc98afc04310cd97d6a",
    "metadata": {},
    "name": "RegisterPageMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6d806b3262c637c76172f99aea501e7b";

export default node;
