/**
 * @generated SignedSource<<0e79a313fb430d9b58542350b64d0e7e>>
 * @relayHash b56149ec48780fcef0cfa009e643170d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4f3cfa76948a3e5aa8938c128189521528612af410b7ee246cdb1b2eb29aadc5

import { ConcreteRequest } from 'relay-runtime';
export type EditRulePackInput = {
  clientMutationId?: string | null;
  revision?: number | null;
  text: string;
};
export type PackEditorMutation$variables = {
  input: EditRulePackInput;
};
export type PackEditorMutation$data = {
  readonly editRulePack: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
    readonly rulePack?: {
      readonly id: string;
      readonly revision: number;
    };
  };
};
export type PackEditorMutation = {
  response: PackEditorMutation$data;
  variables: PackEditorMutation$variables;
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
    "name": "editRulePack",
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
            "concreteType": "RulePack",
            "kind": "LinkedField",
            "name": "rulePack",
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
                "name": "revision",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "type": "EditRulePackSuccess",
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
    "name": "PackEditorMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PackEditorMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "4f3cfa76948a3e5aa8938c128189521528612af410b7ee246cdb1b2eb29aadc5",
    "metadata": {},
    "name": "PackEditorMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "5ec4f8a00631b06070dd4b1e08a0818d";

export default node;
