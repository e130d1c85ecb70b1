/**
 * @generated SignedSource<<ff25fac3dae3587206385ac59d81f47a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Phase = "ANNOUNCED" | "CLOSED" | "OPEN" | "PREPARED" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PlacesAfterwards_document$data = {
  readonly consultations: ReadonlyArray<{
    readonly comments: {
      readonly totalCount: number;
    };
    readonly id: string;
    readonly phase: Phase;
    readonly title: string;
    readonly viewerCanRun: boolean;
    readonly " $fragmentSpreads": FragmentRefs<"PlacesLink_consultation">;
  }>;
  readonly " $fragmentType": "PlacesAfterwards_document";
};
export type PlacesAfterwards_document$key = {
  readonly " $data"?: PlacesAfterwards_document$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlacesAfterwards_document">;
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
  "name": "PlacesAfterwards_document",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Consultation",
      "kind": "LinkedField",
      "name": "consultations",
      "plural": true,
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
          "name": "viewerCanRun",
          "storageKey": null
        },
        {
          "alias": null,
          "args": [
            {
              "kind": "Literal",
              "name": "first",
              "value": 0
            },
            {
              "kind": "Literal",
              "name": "only",
              "value": {
                "replies": false
              }
            }
          ],
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
          "storageKey": "comments(first:0,only:{\"replies\":false})"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "PlacesLink_consultation"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Document",
  "abstractKey": null
};

(node as any).hash = "2b79467391deaf7c43ec2477ec53aa7c";

export default node;
