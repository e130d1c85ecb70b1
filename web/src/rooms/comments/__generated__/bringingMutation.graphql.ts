/**
 * @generated SignedSource<<6b3c42944dbd4b5c30bac3b54d78ea16>>
 * @relayHash 7809407476561ef1334cd3b8bb14123f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 21d396dfcdbb7b9b15878672107efee456985e6b758566524a04fedbb6461148

import { ConcreteRequest } from 'relay-runtime';
export type ReadWordReturnInput = {
  clientMutationId?: string | null;
  consultationId: string;
  language?: string | null;
  organisationId?: string | null;
  receivedAt?: string | null;
  speakerName?: string | null;
  uploadId: string;
};
export type bringingMutation$variables = {
  input: ReadWordReturnInput;
};
export type bringingMutation$data = {
  readonly readWordReturn: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
    readonly wordReturn?: {
      readonly finds: {
        readonly totalCount: number;
      };
      readonly id: string;
    };
  };
};
export type bringingMutation = {
  response: bringingMutation$data;
  variables: bringingMutation$variables;
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
    "name": "readWordReturn",
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
            "concreteType": "WordReturn",
            "kind": "LinkedField",
            "name": "wordReturn",
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
                "args": [
                  {
                    "kind": "Literal",
                    "name": "first",
                    "value": 1
                  }
                ],
                "concreteType": "WordFindConnection",
                "kind": "LinkedField",
                "name": "finds",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "totalCount",
                    "storageKey": null
                  }
                ],
                "storageKey": "finds(first:1)"
              }
            ],
            "storageKey": null
          }
        ],
        "type": "ReadWordReturnSuccess",
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
    "name": "bringingMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "bringingMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "21d396dfcdbb7b9b15878672107efee456985e6b758566524a04fedbb6461148",
    "metadata": {},
    "name": "bringingMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "e5f941d06b81815dfc472651403971ab";

export default node;
