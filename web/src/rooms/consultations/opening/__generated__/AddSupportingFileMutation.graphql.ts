/**
 * @generated SignedSource<<eb7ed3806b4a66df527be8a32ca97a41>>
 * @relayHash 05ff5fb39ce3e7b1cf7470bbb41d4cc4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID aff9ae22d537ad7d74f1d53dce6f33c349394edb9cda7b3e24977337c1794883

import { ConcreteRequest } from 'relay-runtime';
export type SupportingKind = "EXPLANATORY_MEMORANDUM" | "IMPACT_ASSESSMENT" | "OTHER" | "SUMMARY" | "%future added value";
export type AddSupportingDocumentInput = {
  clientMutationId?: string | null;
  consultationId: string;
  kind: SupportingKind;
  language?: string | null;
  title: TextsInput;
  uploadId: string;
};
export type TextsInput = {
  en?: string | null;
  sq?: string | null;
  sr?: string | null;
};
export type AddSupportingFileMutation$variables = {
  input: AddSupportingDocumentInput;
};
export type AddSupportingFileMutation$data = {
  readonly addSupportingDocument: {
    readonly __typename: string;
    readonly fields?: ReadonlyArray<{
      readonly message: string;
      readonly path: string;
    }>;
    readonly message?: string;
  };
};
export type AddSupportingFileMutation = {
  response: AddSupportingFileMutation$data;
  variables: AddSupportingFileMutation$variables;
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
    "name": "addSupportingDocument",
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
    "name": "AddSupportingFileMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AddSupportingFileMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "aff9ae22d537ad7d74f1d53dce6f33c349394edb9cda7b3e24977337c1794883",
    "metadata": {},
    "name": "AddSupportingFileMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "58c9d1d0896713589c8ebd9b267c5baa";

export default node;
