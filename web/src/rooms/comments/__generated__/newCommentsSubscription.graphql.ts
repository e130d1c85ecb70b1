/**
 * @generated SignedSource<<8c1270928fe8b15c263f479b3f5ba3d3>>
 * @relayHash 27ef3fc7caaa12d28a12d3e42647b89c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ed68ab42963c5917983c62832bebecda7dae7627c938e417949bd56826de9c80

import { ConcreteRequest } from 'relay-runtime';
export type newCommentsSubscription$variables = {
  consultationId: string;
  known: number;
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
    "id": "ed68ab42963c5917983c62832bebecda7dae7627c938e417949bd56826de9c80",
    "metadata": {},
    "name": "newCommentsSubscription",
    "operationKind": "subscription",
    "text": null
  }
};
})();

(node as any).hash = "1c50009b7088de0829ac9706a3294dc1";

export default node;
