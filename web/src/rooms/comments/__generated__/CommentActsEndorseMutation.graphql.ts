/**
 * @generated SignedSource<<be9fa8389d09d1b3d566713bb7a4e41f>>
 * @relayHash 698ef2cc870f48c942714031be587101
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f9d6a130f655ca580cf800ba044fdbdc0d987f1fcdac16c35c0bacb62ad9398f

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
      readonly viewerCanEndorseFor: ReadonlyArray<{
        readonly id: string;
      }>;
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
v2 = [
  (v1/*:: as any*/)
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v4 = [
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
                "name": "viewerCanEndorseFor",
                "plural": true,
                "selections": (v2/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Organisation",
                "kind": "LinkedField",
                "name": "endorsedBy",
                "plural": true,
                "selections": (v2/*:: as any*/),
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
          (v3/*:: as any*/)
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
              (v3/*:: as any*/)
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
    "selections": (v4/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CommentActsEndorseMutation",
    "selections": (v4/*:: as any*/)
  },
  "params": {
    "id": "f9d6a130f655ca580cf800ba044fdbdc0d987f1fcdac16c35c0bacb62ad9398f",
    "metadata": {},
    "name": "CommentActsEndorseMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9b3b03fa3c6071cb699d58a8854af5b2";

export default node;
