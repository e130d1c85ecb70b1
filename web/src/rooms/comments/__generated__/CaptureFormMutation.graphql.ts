/**
 * @generated SignedSource<<1e6711bf8ad994c6dc0a3c71554515ad>>
 * @relayHash 66e9f187527b2f0855687e41e62c4b2f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d8c68b79b6e3e3523334a48f37cfa9a95a81fb551bbfe13885e109e6797f8826

import { ConcreteRequest } from 'relay-runtime';
export type Channel = "EMAIL" | "MEETING" | "PAPER" | "WEB" | "WORD" | "%future added value";
export type CommentKind = "OBJECTION" | "QUESTION" | "REMARK" | "SUGGESTION" | "SUPPORT" | "%future added value";
export type Publicity = "NAMED" | "NOT_PUBLIC" | "ORGANISATION_ONLY" | "%future added value";
export type CaptureCommentInput = {
  anchor?: AnchorInput | null;
  channel: Channel;
  clientMutationId?: string | null;
  consultationId: string;
  organisationId?: string | null;
  publicity?: Publicity;
  receivedAt: string;
  speakerName?: string | null;
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
export type CaptureFormMutation$variables = {
  input: CaptureCommentInput;
};
export type CaptureFormMutation$data = {
  readonly captureComment: {
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
export type CaptureFormMutation = {
  response: CaptureFormMutation$data;
  variables: CaptureFormMutation$variables;
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
    "name": "captureComment",
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
        "type": "CaptureCommentSuccess",
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
    "name": "CaptureFormMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CaptureFormMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "d8c68b79b6e3e3523334a48f37cfa9a95a81fb551bbfe13885e109e6797f8826",
    "metadata": {},
    "name": "CaptureFormMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "56bbf1e522191c5647d05c579dc7f9a1";

export default node;
