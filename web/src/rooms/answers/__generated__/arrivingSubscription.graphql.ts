/**
 * @generated SignedSource<<ccb778f0b44f55924ea3e37729697bc1>>
 * @relayHash 6f70c6715bbaa74a67f6742d25fb08ef
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID da6ccc7bb1a779d4f743bc36221661a6dd7834233746ac018b93fc9eda91bf14

import { ConcreteRequest } from 'relay-runtime';
export type arrivingSubscription$variables = {
  consultationId: string;
};
export type arrivingSubscription$data = {
  readonly commentAdded: {
    readonly commentId: string;
    readonly parentId: string | null;
  };
};
export type arrivingSubscription = {
  response: arrivingSubscription$data;
  variables: arrivingSubscription$variables;
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
    "name": "arrivingSubscription",
    "selections": (v1/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "arrivingSubscription",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "da6ccc7bb1a779d4f743bc36221661a6dd7834233746ac018b93fc9eda91bf14",
    "metadata": {},
    "name": "arrivingSubscription",
    "operationKind": "subscription",
    "text": null
  }
};
})();

(node as any).hash = "99551647828d8cbf637b19267df63335";

export default node;
