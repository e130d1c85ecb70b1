/**
 * @generated SignedSource<<8574014e9764bc897a7c27bc26c16f52>>
 * @relayHash 5b884b54a0892243696db3ea65bab038
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c3371a6da3f41c49d83bc62ef3f218491ba297a7ddbd030899940c69bcd10ef1

import { ConcreteRequest } from 'relay-runtime';
export type EndorseCommentInput = {
  clientMutationId?: string | null;
  commentId: string;
  forOrganisationId: string;
};
export type CommentActsEndorseMutation$variables = {
  input: EndorseCommentInput;
};
export type CommentActsEndorseMutation$data = {
  readonly endorseComment: {
    readonly __typename: string;
    readonly comment?: {
      readonly endorsedBy: ReadonlyArray<{
        readonly id: string;
      }>;
      readonly id: string;
    };
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type CommentActsEndorseMutation = {
  response: CommentActsEndorseMutation$data;
  variables: CommentActsEndorseMutation$variables;
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
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v3 = [
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
    "name": "endorseComment",
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
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Organisation",
                "kind": "LinkedField",
                "name": "endorsedBy",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "type": "EndorseCommentSuccess",
        "abstractKey": null
      },
      {
        "kind": "InlineFragment",
        "selections": [
          (v2/*:: as any*/)
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
              (v2/*:: as any*/)
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
    "name": "CommentActsEndorseMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CommentActsEndorseMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "c3371a6da3f41c49d83bc62ef3f218491ba297a7ddbd030899940c69bcd10ef1",
    "metadata": {},
    "name": "CommentActsEndorseMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6ea3da6b1e344156a08f704f8ef356e2";

export default node;
