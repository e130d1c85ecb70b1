/**
 * @generated SignedSource<<1cc34cb4f4aed4bf292fa75686451af6>>
 * @relayHash 2fd994d0c75c0be999c67cced83ac813
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c7425886e92df3552606a517bdf56ac03c7ae72c5a99bf5560f907dcdc414386

import { ConcreteRequest } from 'relay-runtime';
export type TakeBackAnswersInput = {
  clientMutationId?: string | null;
  commentIds: ReadonlyArray<string>;
  consultationId: string;
};
export type takingBackMutation$variables = {
  input: TakeBackAnswersInput;
};
export type takingBackMutation$data = {
  readonly takeBackAnswers: {
    readonly __typename: string;
    readonly consultation?: {
      readonly id: string;
      readonly waitingForAnswer: number;
    };
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type takingBackMutation = {
  response: takingBackMutation$data;
  variables: takingBackMutation$variables;
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
    "name": "takeBackAnswers",
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
            "concreteType": "Consultation",
            "kind": "LinkedField",
            "name": "consultation",
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
                "name": "waitingForAnswer",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "type": "TakeBackAnswersSuccess",
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
    "name": "takingBackMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "takingBackMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "c7425886e92df3552606a517bdf56ac03c7ae72c5a99bf5560f907dcdc414386",
    "metadata": {},
    "name": "takingBackMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9f59f44debe9cdc7ca23faa11a88354a";

export default node;
