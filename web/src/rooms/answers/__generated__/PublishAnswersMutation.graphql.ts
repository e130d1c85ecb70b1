/**
 * @generated SignedSource<<61c6379ed295e3d461107cb79c45ffba>>
 * @relayHash 51c8d731867549c73c2ae8a0bc8b9509
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2fc5ee3382168e54d6f8535182b22ee5304c15d70ae4b71f4aeb78c08495c07d

import { ConcreteRequest } from 'relay-runtime';
export type PublishAnswersInput = {
  clientMutationId?: string | null;
  consultationId: string;
};
export type PublishAnswersMutation$variables = {
  input: PublishAnswersInput;
};
export type PublishAnswersMutation$data = {
  readonly publishAnswers: {
    readonly __typename: string;
    readonly consultation?: {
      readonly id: string;
      readonly viewerCanPublishAnswers: boolean;
      readonly waitingForAnswer: number;
    };
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type PublishAnswersMutation = {
  response: PublishAnswersMutation$data;
  variables: PublishAnswersMutation$variables;
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
    "name": "publishAnswers",
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
                "name": "viewerCanPublishAnswers",
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
        "type": "PublishAnswersSuccess",
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
    "name": "PublishAnswersMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PublishAnswersMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "2fc5ee3382168e54d6f8535182b22ee5304c15d70ae4b71f4aeb78c08495c07d",
    "metadata": {},
    "name": "PublishAnswersMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "95f938dda8a1beb7909db297af0ed581";

export default node;
