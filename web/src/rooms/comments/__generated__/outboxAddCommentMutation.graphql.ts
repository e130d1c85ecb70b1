/**
 * @generated SignedSource<<1c9164bdb703e0be0ab3d37545ac6de1>>
 * @relayHash dadccbfcaec4f89eb366ffdb76a7c9aa
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e83890e799f0ee485ea584ab93a018d4737e4e0240237be133a95ab58cc10484

import { ConcreteRequest } from 'relay-runtime';
export type CommentKind = "OBJECTION" | "QUESTION" | "REMARK" | "SUGGESTION" | "SUPPORT" | "%future added value";
export type Publicity = "NAMED" | "NOT_PUBLIC" | "ORGANISATION_ONLY" | "%future added value";
export type Scope = "CONSULTATION" | "ORGANISATION" | "%future added value";
export type AddCommentInput = {
  anchor?: AnchorInput | null;
  clientMutationId?: string | null;
  consultationId: string;
  forOrganisationId?: string | null;
  parentId?: string | null;
  publicity?: Publicity;
  scope?: Scope;
  words: WordsInput;
};
export type WordsInput = {
  kind: CommentKind;
  language?: string;
  proposedWording?: string | null;
  text: string;
};
export type AnchorInput = {
  end?: number | null;
  paragraphId: string;
  quote?: string | null;
  start?: number | null;
};
export type outboxAddCommentMutation$variables = {
  input: AddCommentInput;
};
export type outboxAddCommentMutation$data = {
  readonly addComment: {
    readonly __typename: string;
    readonly comment?: {
      readonly id: string;
      readonly number: number;
    };
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type outboxAddCommentMutation = {
  response: outboxAddCommentMutation$data;
  variables: outboxAddCommentMutation$variables;
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
    "name": "addComment",
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
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "number",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "type": "AddCommentSuccess",
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
    "name": "outboxAddCommentMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "outboxAddCommentMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "e83890e799f0ee485ea584ab93a018d4737e4e0240237be133a95ab58cc10484",
    "metadata": {},
    "name": "outboxAddCommentMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "89f63c9b0e68639fe399e5621d8aaae1";

export default node;
