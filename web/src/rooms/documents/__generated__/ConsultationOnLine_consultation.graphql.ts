/**
 * @generated SignedSource<<fc0a3d1ebcde0ee6e87b2c1e8000d918>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Phase = "ANNOUNCED" | "CLOSED" | "OPEN" | "PREPARED" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ConsultationOnLine_consultation$data = {
  readonly closesAt: string | null;
  readonly comments: {
    readonly totalCount: number;
  };
  readonly phase: Phase;
  readonly reports: ReadonlyArray<{
    readonly publishedAt: string | null;
  }>;
  readonly slug: string;
  readonly title: string;
  readonly viewerCanRun: boolean;
  readonly zone: string;
  readonly " $fragmentType": "ConsultationOnLine_consultation";
};
export type ConsultationOnLine_consultation$key = {
  readonly " $data"?: ConsultationOnLine_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"ConsultationOnLine_consultation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ConsultationOnLine_consultation",
  "selections": [
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
      "args": null,
      "kind": "ScalarField",
      "name": "zone",
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Report",
      "kind": "LinkedField",
      "name": "reports",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "publishedAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanRun",
      "storageKey": null
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "a3a5fd2b502f072d0ccfaacfcb54844e";

export default node;
