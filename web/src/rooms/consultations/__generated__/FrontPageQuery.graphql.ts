/**
 * @generated SignedSource<<0d6e5bae75f4fd65a40e386f1b47f96d>>
 * @relayHash 2f0c33a8dbc07dd781ba29e11579dc30
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2a2289db8e08456ad253f1758103c2e592005d0ae30a7d5222404721bda2e9fa

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type FrontPageQuery$variables = {
  language: Language;
};
export type FrontPageQuery$data = {
  readonly announced: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"ConsultationCard_consultation">;
      };
    }>;
  };
  readonly closed: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"ConsultationCard_consultation">;
      };
    }>;
  };
  readonly open: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"ConsultationCard_consultation">;
      };
    }>;
  };
};
export type FrontPageQuery = {
  response: FrontPageQuery$data;
  variables: FrontPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "language"
  }
],
v1 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 12
  },
  {
    "kind": "Literal",
    "name": "phase",
    "value": "OPEN"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = [
  {
    "kind": "Variable",
    "name": "language",
    "variableName": "language"
  }
],
v4 = [
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
          (v2/*:: as any*/),
          {
            "args": (v3/*:: as any*/),
            "kind": "FragmentSpread",
            "name": "ConsultationCard_consultation"
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
],
v5 = {
  "kind": "Literal",
  "name": "first",
  "value": 6
},
v6 = [
  (v5/*:: as any*/),
  {
    "kind": "Literal",
    "name": "phase",
    "value": "ANNOUNCED"
  }
],
v7 = [
  (v5/*:: as any*/),
  {
    "kind": "Literal",
    "name": "phase",
    "value": "CLOSED"
  }
],
v8 = {
  "alias": null,
  "args": (v3/*:: as any*/),
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v9 = [
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
          (v2/*:: as any*/),
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
            "name": "kind",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "phase",
            "storageKey": null
          },
          (v8/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "opensAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "closesAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "zone",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Document",
            "kind": "LinkedField",
            "name": "document",
            "plural": false,
            "selections": [
              (v8/*:: as any*/),
              (v2/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "CommentConnection",
            "kind": "LinkedField",
            "name": "comments",
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "FrontPageQuery",
    "selections": [
      {
        "alias": "open",
        "args": (v1/*:: as any*/),
        "concreteType": "ConsultationConnection",
        "kind": "LinkedField",
        "name": "consultations",
        "plural": false,
        "selections": (v4/*:: as any*/),
        "storageKey": "consultations(first:12,phase:\"OPEN\")"
      },
      {
        "alias": "announced",
        "args": (v6/*:: as any*/),
        "concreteType": "ConsultationConnection",
        "kind": "LinkedField",
        "name": "consultations",
        "plural": false,
        "selections": (v4/*:: as any*/),
        "storageKey": "consultations(first:6,phase:\"ANNOUNCED\")"
      },
      {
        "alias": "closed",
        "args": (v7/*:: as any*/),
        "concreteType": "ConsultationConnection",
        "kind": "LinkedField",
        "name": "consultations",
        "plural": false,
        "selections": (v4/*:: as any*/),
        "storageKey": "consultations(first:6,phase:\"CLOSED\")"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "FrontPageQuery",
    "selections": [
      {
        "alias": "open",
        "args": (v1/*:: as any*/),
        "concreteType": "ConsultationConnection",
        "kind": "LinkedField",
        "name": "consultations",
        "plural": false,
        "selections": (v9/*:: as any*/),
        "storageKey": "consultations(first:12,phase:\"OPEN\")"
      },
      {
        "alias": "announced",
        "args": (v6/*:: as any*/),
        "concreteType": "ConsultationConnection",
        "kind": "LinkedField",
        "name": "consultations",
        "plural": false,
        "selections": (v9/*:: as any*/),
        "storageKey": "consultations(first:6,phase:\"ANNOUNCED\")"
      },
      {
        "alias": "closed",
        "args": (v7/*:: as any*/),
        "concreteType": "ConsultationConnection",
        "kind": "LinkedField",
        "name": "consultations",
        "plural": false,
        "selections": (v9/*:: as any*/),
        "storageKey": "consultations(first:6,phase:\"CLOSED\")"
      }
    ]
  },
  "params": {
    "id": "2a2289db8e08456ad253f1758103c2e592005d0ae30a7d5222404721bda2e9fa",
    "metadata": {},
    "name": "FrontPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "a88a0810e2c8acc78e124b3d7ad9376f";

export default node;
