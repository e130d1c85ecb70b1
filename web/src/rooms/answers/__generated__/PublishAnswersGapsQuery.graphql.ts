/**
 * @generated SignedSource<<2fec1c9ee5a9d5e7e298cbe22485f3f1>>
 * @relayHash 0402dde3b4cddf153e61e49151a4a3e7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 07b4b1225a9305f4d0aad25815696b17aa9aca61f485697b38c516094517b80c

import { ConcreteRequest } from 'relay-runtime';
export type PublishAnswersGapsQuery$variables = {
  slug: string;
};
export type PublishAnswersGapsQuery$data = {
  readonly consultation: {
    readonly answerGaps: ReadonlyArray<{
      readonly code: string;
      readonly commentNumber: number | null;
      readonly message: string;
    }>;
    readonly viewerCanPublishAnswers: boolean;
    readonly waitingForAnswer: number;
  } | null;
};
export type PublishAnswersGapsQuery = {
  response: PublishAnswersGapsQuery$data;
  variables: PublishAnswersGapsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "slug"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "slug",
    "variableName": "slug"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanPublishAnswers",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "waitingForAnswer",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "AnswerGap",
  "kind": "LinkedField",
  "name": "answerGaps",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "code",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "message",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "commentNumber",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PublishAnswersGapsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Consultation",
        "kind": "LinkedField",
        "name": "consultation",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PublishAnswersGapsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Consultation",
        "kind": "LinkedField",
        "name": "consultation",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
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
    ]
  },
  "params": {
    "id": "07b4b1225a9305f4d0aad25815696b17aa9aca61f485697b38c516094517b80c",
    "metadata": {},
    "name": "PublishAnswersGapsQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "9cbf896136a2ec92a8850be99994b7e2";

export default node;
