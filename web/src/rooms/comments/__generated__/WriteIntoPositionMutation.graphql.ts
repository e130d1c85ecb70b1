/**
 * @generated SignedSource<<035112088d855da9a556d9201500ef64>>
 * @relayHash c6877badb4fdd50c1794a1eead43f43a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID db954ea34871d30b559b3544d012346e76ee9320bee133a85f3fd1a00c976943

import { ConcreteRequest } from 'relay-runtime';
export type CommentKind = "OBJECTION" | "QUESTION" | "REMARK" | "SUGGESTION" | "SUPPORT" | "%future added value";
export type WriteIntoPositionInput = {
  clientMutationId?: string | null;
  positionId: string;
  words: WordsInput;
};
export type WordsInput = {
  kind: CommentKind;
  language?: string;
  proposedWording?: string | null;
  text: string;
};
export type WriteIntoPositionMutation$variables = {
  input: WriteIntoPositionInput;
};
export type WriteIntoPositionMutation$data = {
  readonly writeIntoPosition: {
    readonly __typename: string;
    readonly comment?: {
      readonly id: string;
    };
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type WriteIntoPositionMutation = {
  response: WriteIntoPositionMutation$data;
  variables: WriteIntoPositionMutation$variables;
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
    "name": "writeIntoPosition",
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
            "concreteType": "Comment",
            "kind": "LinkedField",
            "name": "comment",
            "plural": false,
            "selections": [
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
        "type": "WriteIntoPositionSuccess",
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
    "name": "WriteIntoPositionMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WriteIntoPositionMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "db954ea34871d30b559b3544d012346e76ee9320bee133a85f3fd1a00c976943",
    "metadata": {},
    "name": "WriteIntoPositionMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "210158ebc1d33220fb8a0f1e955d1ed1";

export default node;
