/**
 * @generated SignedSource<<74579de9b367eefcf2d283c3e8c97b43>>
 * @relayHash 3d6cacd180c02f35da0fdb198ae69245
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f06fa4aea4db6df1a59bc276bdd357688297fecd4242f06c46cf84a1d696ca39

import { ConcreteRequest } from 'relay-runtime';
export type newCommentsSubscription$variables = {
  consultationId: string;
};
export type newCommentsSubscription$data = {
  readonly commentAdded: {
    readonly commentId: string;
    readonly paragraphId: string | null;
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
    "id": "f06fa4aea4db6df1a59bc276bdd357688297fecd4242f06c46cf84a1d696ca39",
    "metadata": {},
    "name": "newCommentsSubscription",
    "operationKind": "subscription",
    "text": null
  }
};
})();

(node as any).hash = "3ac90e5f5692e4e5f4842747e1008c25";

export default node;
