/**
 * @generated SignedSource<<0ed26275988e507e07ebe19c0921c468>>
 * @relayHash b202be7ffba4cf067af49b5d207b58ad
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1319efabd6b0916b96dc24f2e4ea6cf0e0b06604d641226c36122b312f205f5c

import { ConcreteRequest } from 'relay-runtime';
export type DiscardKeptDraftInput = {
  clientMutationId?: string | null;
  keptDraftId: string;
};
export type KeptDraftMutation$variables = {
  input: DiscardKeptDraftInput;
};
export type KeptDraftMutation$data = {
  readonly discardKeptDraft: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly keptDraftId?: string;
    readonly message?: string;
  };
};
export type KeptDraftMutation = {
  response: KeptDraftMutation$data;
  variables: KeptDraftMutation$variables;
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
    "name": "discardKeptDraft",
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
            "kind": "ScalarField",
            "name": "keptDraftId",
            "storageKey": null
          }
        ],
        "type": "DiscardKeptDraftSuccess",
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
    "name": "KeptDraftMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "KeptDraftMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "1319efabd6b0916b96dc24f2e4ea6cf0e0b06604d641226c36122b312f205f5c",
    "metadata": {},
    "name": "KeptDraftMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "32afb1cae63df0cef433e93fff71275b";

export default node;
