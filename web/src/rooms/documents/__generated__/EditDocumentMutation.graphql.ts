/**
 * @generated SignedSource<<184c368adf535ece0607bd5de3a93581>>
 * @relayHash 66a1f61e6fc1877e4b012ecf28fcb94c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ddeaacaab8cfd9a390331e74ad8ab44e6d2f755832de2102e7ea27d0c1ae7f72

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type EditDocumentInput = {
  actType?: string | null;
  clientMutationId?: string | null;
  documentId: string;
  revision: number;
  title?: TextsInput | null;
};
export type TextsInput = {
  en?: string | null;
  sq?: string | null;
  sr?: string | null;
};
export type EditDocumentMutation$variables = {
  input: EditDocumentInput;
  language?: Language | null;
};
export type EditDocumentMutation$data = {
  readonly editDocument: {
    readonly __typename: string;
    readonly document?: {
      readonly title: string;
      readonly " $fragmentSpreads": FragmentRefs<"EditDocument_document">;
    };
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type EditDocumentMutation = {
  response: EditDocumentMutation$data;
  variables: EditDocumentMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "language"
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
  "args": [
    {
      "kind": "Variable",
      "name": "language",
      "variableName": "language"
    }
  ],
  "kind": "ScalarField",
  "name": "title",
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
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "EditDocumentMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "editDocument",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Document",
                "kind": "LinkedField",
                "name": "document",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "EditDocument_document"
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "EditDocumentSuccess",
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
    "name": "EditDocumentMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "editDocument",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Document",
                "kind": "LinkedField",
                "name": "document",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
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
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "actType",
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
                    "args": [
                      {
                        "kind": "Literal",
                        "name": "language",
                        "value": "ALBANIAN"
                      }
                    ],
                    "kind": "ScalarField",
                    "name": "title",
                    "storageKey": "title(language:\"ALBANIAN\")"
                  },
                  {
                    "alias": "sr",
                    "args": [
                      {
                        "kind": "Literal",
                        "name": "language",
                        "value": "SERBIAN"
                      }
                    ],
                    "kind": "ScalarField",
                    "name": "title",
                    "storageKey": "title(language:\"SERBIAN\")"
                  },
                  {
                    "alias": "en",
                    "args": [
                      {
                        "kind": "Literal",
                        "name": "language",
                        "value": "ENGLISH"
                      }
                    ],
                    "kind": "ScalarField",
                    "name": "title",
                    "storageKey": "title(language:\"ENGLISH\")"
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "EditDocumentSuccess",
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
    "id": "ddeaacaab8cfd9a390331e74ad8ab44e6d2f755832de2102e7ea27d0c1ae7f72",
    "metadata": {},
    "name": "EditDocumentMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "81b8bf0c3a581c6fae5f38889d2d2ed7";

export default node;
