/**
 * @generated SignedSource<<6c13be2e28b1500124f0f652d05d06fc>>
 * @relayHash 83a1167c84a1a4950a0e62b1227a8c88
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a4d72db2a46f43c700e4cdf30c63fa1718b86b5540ebbaab1b8311adfd9ff864

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EditGroupInput = {
  clientMutationId?: string | null;
  groupId: string;
  isPublic?: boolean | null;
  mandate?: TextsInput | null;
  name?: TextsInput | null;
  objective?: string | null;
  revision: number;
};
export type TextsInput = {
  en?: string | null;
  sq?: string | null;
  sr?: string | null;
};
export type EditGroupMutation$variables = {
  input: EditGroupInput;
};
export type EditGroupMutation$data = {
  readonly editGroup: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly group?: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"EditGroup_group">;
    };
    readonly message?: string;
  };
};
export type EditGroupMutation = {
  response: EditGroupMutation$data;
  variables: EditGroupMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v5 = {
  "kind": "InlineFragment",
  "selections": [
    (v4/*:: as any*/)
  ],
  "type": "Problem",
  "abstractKey": "__isProblem"
},
v6 = {
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
        (v4/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "InvalidProblem",
  "abstractKey": null
},
v7 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "ALBANIAN"
  }
],
v8 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "SERBIAN"
  }
],
v9 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "ENGLISH"
  }
],
v10 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "source",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "EditGroupMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "editGroup",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Group",
                "kind": "LinkedField",
                "name": "group",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "EditGroup_group"
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "EditGroupSuccess",
            "abstractKey": null
          },
          (v5/*:: as any*/),
          (v6/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EditGroupMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "editGroup",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Group",
                "kind": "LinkedField",
                "name": "group",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "revision",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "objective",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "isPublic",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "availableLanguages",
                    "storageKey": null
                  },
                  {
                    "alias": "sq",
                    "args": (v7/*:: as any*/),
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": "name(language:\"ALBANIAN\")"
                  },
                  {
                    "alias": "sr",
                    "args": (v8/*:: as any*/),
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": "name(language:\"SERBIAN\")"
                  },
                  {
                    "alias": "en",
                    "args": (v9/*:: as any*/),
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": "name(language:\"ENGLISH\")"
                  },
                  {
                    "alias": "mandateSq",
                    "args": (v7/*:: as any*/),
                    "concreteType": "Markdown",
                    "kind": "LinkedField",
                    "name": "mandate",
                    "plural": false,
                    "selections": (v10/*:: as any*/),
                    "storageKey": "mandate(language:\"ALBANIAN\")"
                  },
                  {
                    "alias": "mandateSr",
                    "args": (v8/*:: as any*/),
                    "concreteType": "Markdown",
                    "kind": "LinkedField",
                    "name": "mandate",
                    "plural": false,
                    "selections": (v10/*:: as any*/),
                    "storageKey": "mandate(language:\"SERBIAN\")"
                  },
                  {
                    "alias": "mandateEn",
                    "args": (v9/*:: as any*/),
                    "concreteType": "Markdown",
                    "kind": "LinkedField",
                    "name": "mandate",
                    "plural": false,
                    "selections": (v10/*:: as any*/),
                    "storageKey": "mandate(language:\"ENGLISH\")"
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "EditGroupSuccess",
            "abstractKey": null
          },
          (v5/*:: as any*/),
          (v6/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "a4d72db2a46f43c700e4cdf30c63fa1718b86b5540ebbaab1b8311adfd9ff864",
    "metadata": {},
    "name": "EditGroupMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "58bbd0eac24df9589523c8038740136f";

export default node;
