/**
 * @generated SignedSource<<eff1c076970aeab9cad49407f21187fa>>
 * @relayHash 51465a43fb144d4c30e0d86ea44ded2c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ec53b5425698225cbb7e26bab786a4f86e35dcf3299325f1cd243b10bc1c8004

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type Op = "DELETE" | "EQUAL" | "INSERT" | "MOVE_FROM" | "MOVE_TO" | "%future added value";
export type ReadingRedlineQuery$variables = {
  since?: number | null;
  slug: string;
  textLanguage?: Language | null;
  version?: number | null;
};
export type ReadingRedlineQuery$data = {
  readonly consultation: {
    readonly document: {
      readonly id: string;
      readonly version: {
        readonly id: string;
        readonly redline: ReadonlyArray<{
          readonly labelOld: string;
          readonly newParagraphIds: ReadonlyArray<string>;
          readonly segments: ReadonlyArray<{
            readonly move: number | null;
            readonly op: Op;
            readonly text: string;
          }>;
        }>;
      } | null;
    };
    readonly id: string;
  } | null;
};
export type ReadingRedlineQuery = {
  response: ReadingRedlineQuery$data;
  variables: ReadingRedlineQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "since"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "slug"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "textLanguage"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "version"
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v5 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "slug",
        "variableName": "slug"
      }
    ],
    "concreteType": "Consultation",
    "kind": "LinkedField",
    "name": "consultation",
    "plural": false,
    "selections": [
      (v4/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "Document",
        "kind": "LinkedField",
        "name": "document",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": [
              {
                "kind": "Variable",
                "name": "number",
                "variableName": "version"
              }
            ],
            "concreteType": "Version",
            "kind": "LinkedField",
            "name": "version",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": [
                  {
                    "kind": "Variable",
                    "name": "language",
                    "variableName": "textLanguage"
                  },
                  {
                    "kind": "Variable",
                    "name": "since",
                    "variableName": "since"
                  }
                ],
                "concreteType": "RedlineEntry",
                "kind": "LinkedField",
                "name": "redline",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "labelOld",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "newParagraphIds",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "RedlineSegment",
                    "kind": "LinkedField",
                    "name": "segments",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "op",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "text",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "move",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "ReadingRedlineQuery",
    "selections": (v5/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "ReadingRedlineQuery",
    "selections": (v5/*:: as any*/)
  },
  "params": {
    "id": "ec53b5425698225cbb7e26bab786a4f86e35dcf3299325f1cd243b10bc1c8004",
    "metadata": {},
    "name": "ReadingRedlineQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "99f591dffca0ca48135132e91ffad42a";

export default node;
