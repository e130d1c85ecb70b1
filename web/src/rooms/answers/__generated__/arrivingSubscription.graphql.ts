/**
 * @generated SignedSource<<f916bbc897337289e9ced541cda91c3c>>
 * @relayHash 51dd38cbf4509a0993faec17870fa6f7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 18d3a4e603a8bd5980c38bab320e01430f5def0c5d0ba678d866d659899b4a29

import { ConcreteRequest } from 'relay-runtime';
export type arrivingSubscription$variables = {
  consultationId: string;
  known: number;
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
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "known"
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
      },
      {
        "kind": "Variable",
        "name": "known",
        "variableName": "known"
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
    "id": "18d3a4e603a8bd5980c38bab320e01430f5def0c5d0ba678d866d659899b4a29",
    "metadata": {},
    "name": "arrivingSubscription",
    "operationKind": "subscription",
    "text": null
  }
};
})();

(node as any).hash = "1ef8052dc0bac7fc4319c7fbbb5fa3b5";

export default node;
