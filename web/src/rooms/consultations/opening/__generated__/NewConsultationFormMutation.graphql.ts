/**
 * @generated SignedSource<<eb405851421da28481b5a9f217ea110e>>
 * @relayHash 52706d6c0abdf5c355e48ca560a83113
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d3a0216ea3033692167b6b6e4adc0588cce8a6389319b6299354538a7be91ad2

import { ConcreteRequest } from 'relay-runtime';
export type ConsultationKind = "INSTITUTIONS" | "ORGANISATIONS" | "PRELIMINARY" | "PUBLIC" | "WORKING_GROUP" | "%future added value";
export type PrepareConsultationInput = {
  clientMutationId?: string | null;
  closesOn?: string | null;
  contactEmail?: string | null;
  contactName?: string | null;
  decidesSeparately?: boolean;
  description?: TextsInput | null;
  forOrganisationId?: string | null;
  kind: ConsultationKind;
  opensOn?: string | null;
  title: TextsInput;
  versionId: string;
};
export type TextsInput = {
  en?: string | null;
  sq?: string | null;
  sr?: string | null;
};
export type NewConsultationFormMutation$variables = {
  input: PrepareConsultationInput;
};
export type NewConsultationFormMutation$data = {
  readonly prepareConsultation: {
    readonly __typename: string;
    readonly consultation?: {
      readonly slug: string;
    };
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type NewConsultationFormMutation = {
  response: NewConsultationFormMutation$data;
  variables: NewConsultationFormMutation$variables;
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
  "name": "slug",
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
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "NewConsultationFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "prepareConsultation",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Consultation",
                "kind": "LinkedField",
                "name": "consultation",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "PrepareConsultationSuccess",
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
    "name": "NewConsultationFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "prepareConsultation",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Consultation",
                "kind": "LinkedField",
                "name": "consultation",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "id",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "PrepareConsultationSuccess",
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
    "id": "d3a0216ea3033692167b6b6e4adc0588cce8a6389319b6299354538a7be91ad2",
    "metadata": {},
    "name": "NewConsultationFormMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "252b8bc9f4c4536976326c79a0265322";

export default node;
