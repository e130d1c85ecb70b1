/**
 * @generated SignedSource<<af14ac40ff1bb511f8d8c77f18396786>>
 * @relayHash 22e0cae729fe11d737e3635387e3f480
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 80fd25ac52b6e466974fdc9c2b2832bb0d23e61b78b7ab13ba1e6eeff568026b

import { ConcreteRequest } from 'relay-runtime';
export type EndRepresentativeInput = {
  clientMutationId?: string | null;
  representativeId: string;
  until?: string | null;
};
export type ChangeRepresentativeEndMutation$variables = {
  input: EndRepresentativeInput;
};
export type ChangeRepresentativeEndMutation$data = {
  readonly endRepresentative: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type ChangeRepresentativeEndMutation = {
  response: ChangeRepresentativeEndMutation$data;
  variables: ChangeRepresentativeEndMutation$variables;
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
    "name": "endRepresentative",
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
    "name": "ChangeRepresentativeEndMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ChangeRepresentativeEndMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "80fd25ac52b6e466974fdc9c2b2832bb0d23e61b78b7ab13ba1e6eeff568026b",
    "metadata": {},
    "name": "ChangeRepresentativeEndMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "e585ad8f45197d2cf8a12daa100fd24d";

export default node;
