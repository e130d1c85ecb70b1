/**
 * @generated SignedSource<<3bcd80e1d179b0b3a30130c5c126e3ac>>
 * @relayHash 013015db2fdb1ce13c5b0cc69d94cf80
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3bd6daaa631e9d3fbab384e18cd9ae8d79aade20a1ff770e7f5e42403e76e6ed

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type Phase = "ANNOUNCED" | "CLOSED" | "OPEN" | "PREPARED" | "WITHDRAWN" | "%future added value";
export type RunningPageQuery$variables = {
  after?: string | null;
  language: Language;
  phase?: Phase | null;
};
export type RunningPageQuery$data = {
  readonly consultations: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly missingToOpen: ReadonlyArray<{
          readonly __typename: "OpeningGap";
        }>;
        readonly phase: Phase;
        readonly slug: string;
        readonly title: string;
        readonly waitingForAnswer: number;
      };
    }>;
    readonly pageInfo: {
      readonly endCursor: string | null;
      readonly hasNextPage: boolean;
    };
    readonly totalCount: number;
  };
};
export type RunningPageQuery = {
  response: RunningPageQuery$data;
  variables: RunningPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "after"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "language"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "phase"
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "after",
        "variableName": "after"
      },
      {
        "kind": "Literal",
        "name": "first",
        "value": 30
      },
      {
        "kind": "Variable",
        "name": "phase",
        "variableName": "phase"
      }
    ],
    "concreteType": "ConsultationConnection",
    "kind": "LinkedField",
    "name": "consultations",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "totalCount",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "PageInfo",
        "kind": "LinkedField",
        "name": "pageInfo",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "hasNextPage",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "endCursor",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "ConsultationEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Consultation",
            "kind": "LinkedField",
            "name": "node",
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
                "name": "slug",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "phase",
                "storageKey": null
              },
              {
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
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "waitingForAnswer",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "OpeningGap",
                "kind": "LinkedField",
                "name": "missingToOpen",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "__typename",
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
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "RunningPageQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "RunningPageQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "3bd6daaa631e9d3fbab384e18cd9ae8d79aade20a1ff770e7f5e42403e76e6ed",
    "metadata": {},
    "name": "RunningPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "c87bc4965afbc523001e4b3956e94390";

export default node;
