/**
 * @generated SignedSource<<b5bdfce02b31621b43b62b12fa1caaaa>>
 * @relayHash af3133dcae80281342bd720c7d0a7de6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e4b8e49abacfbbe9057cba4002bea9677299f2e46902902cb571f2c05be8617b

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type OrganisationKind = "ACADEMIA" | "AGENCY" | "BUSINESS" | "DONOR" | "GOVERNMENT_OFFICE" | "LOCAL_COUNCIL" | "MEDIA" | "MINISTRY" | "MUNICIPALITY" | "NETWORK" | "NGO" | "%future added value";
export type EditOrganisationInput = {
  about?: TextsInput | null;
  clientMutationId?: string | null;
  fieldsOfActivity?: ReadonlyArray<string> | null;
  kind?: OrganisationKind | null;
  name?: TextsInput | null;
  organisationId: string;
  registrationNumber?: string | null;
  revision: number;
  roleMailbox?: string | null;
  shortName?: string | null;
  website?: string | null;
};
export type TextsInput = {
  en?: string | null;
  sq?: string | null;
  sr?: string | null;
};
export type EditOrganisationMutation$variables = {
  input: EditOrganisationInput;
};
export type EditOrganisationMutation$data = {
  readonly editOrganisation: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
    readonly organisation?: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"EditOrganisation_organisation">;
    };
  };
};
export type EditOrganisationMutation = {
  response: EditOrganisationMutation$data;
  variables: EditOrganisationMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
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
  "name": "message",
  "storageKey": null
},
v5 = {
  "kind": "InlineFragment",
  "selections": [
    (v4/*:: as any*/)
  ],
  "type": "Problem",
  "abstractKey": "__isProblem"
},
v6 = {
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
        (v4/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "InvalidProblem",
  "abstractKey": null
},
v7 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "ALBANIAN"
  }
],
v8 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "SERBIAN"
  }
],
v9 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "ENGLISH"
  }
],
v10 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "source",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "EditOrganisationMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "editOrganisation",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
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
                  (v3/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "EditOrganisation_organisation"
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "EditOrganisationSuccess",
            "abstractKey": null
          },
          (v5/*:: as any*/),
          (v6/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EditOrganisationMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "editOrganisation",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
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
                  (v3/*:: as any*/),
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
                    "kind": "ScalarField",
                    "name": "kind",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "shortName",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "registrationNumber",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "roleMailbox",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "website",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "FieldOfActivity",
                    "kind": "LinkedField",
                    "name": "fieldsOfActivity",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "key",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "availableLanguages",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "viewerCannotEditIdentityReasons",
                    "storageKey": null
                  },
                  {
                    "alias": "sq",
                    "args": (v7/*:: as any*/),
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": "name(language:\"ALBANIAN\")"
                  },
                  {
                    "alias": "sr",
                    "args": (v8/*:: as any*/),
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": "name(language:\"SERBIAN\")"
                  },
                  {
                    "alias": "en",
                    "args": (v9/*:: as any*/),
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": "name(language:\"ENGLISH\")"
                  },
                  {
                    "alias": "aboutSq",
                    "args": (v7/*:: as any*/),
                    "concreteType": "Markdown",
                    "kind": "LinkedField",
                    "name": "about",
                    "plural": false,
                    "selections": (v10/*:: as any*/),
                    "storageKey": "about(language:\"ALBANIAN\")"
                  },
                  {
                    "alias": "aboutSr",
                    "args": (v8/*:: as any*/),
                    "concreteType": "Markdown",
                    "kind": "LinkedField",
                    "name": "about",
                    "plural": false,
                    "selections": (v10/*:: as any*/),
                    "storageKey": "about(language:\"SERBIAN\")"
                  },
                  {
                    "alias": "aboutEn",
                    "args": (v9/*:: as any*/),
                    "concreteType": "Markdown",
                    "kind": "LinkedField",
                    "name": "about",
                    "plural": false,
                    "selections": (v10/*:: as any*/),
                    "storageKey": "about(language:\"ENGLISH\")"
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "EditOrganisationSuccess",
            "abstractKey": null
          },
          (v5/*:: as any*/),
          (v6/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "e4b8e49abacfbbe9057cba4002bea9677299f2e46902902cb571f2c05be8617b",
    "metadata": {},
    "name": "EditOrganisationMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a385af5bb7f2d85d2ce2e2f90cbd015b";

export default node;
