/**
 * @generated SignedSource<<4f26d2010f6f82ac9eeb8e0bb9651afa>>
 * @relayHash 5f90cc80cc19cb795cb8b8a540ea179a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5ae52c99f8cd16eae0127c5fb4031caddd976c7264cd85ab615ded7c7f75575e

import { ConcreteRequest } from 'relay-runtime';
export type newCommentsSubscription$variables = {
  consultationId: string;
};
export type newCommentsSubscription$data = {
  readonly commentAdded: {
    readonly commentId: string;
    readonly paragraphId: string | null;
    readonly parentId: string | null;
  };
};
export type newCommentsSubscription = {
  response: newCommentsSubscription$data;
  variables: newCommentsSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "consultationId"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "consultationId",
        "variableName": "consultationId"
      }
    ],
    "concreteType": "CommentAdded",
    "kind": "LinkedField",
    "name": "commentAdded",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "commentId",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "paragraphId",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "parentId",
        "storageKey": null
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
    "name": "newCommentsSubscription",
    "selections": (v1/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "newCommentsSubscription",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "5ae52c99f8cd16eae0127c5fb4031caddd976c7264cd85ab615ded7c7f75575e",
    "metadata": {},
    "name": "newCommentsSubscription",
    "operationKind": "subscription",
    "text": null
  }
};
})();

(node as any).hash = "36582ba8a8e8799185a354becf367573";

export default node;
