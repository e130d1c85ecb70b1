/**
 * @generated SignedSource<<76d73c342a4845a6b4da28c8c22526e4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommentKind = "OBJECTION" | "QUESTION" | "REMARK" | "SUGGESTION" | "SUPPORT" | "%future added value";
export type Side = "CIVIL_SOCIETY" | "INSTITUTION" | "OTHER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type useCommentChoices_facets$data = {
  readonly articles: ReadonlyArray<{
    readonly count: number;
    readonly label: string;
    readonly paragraphId: string;
    readonly title: string;
  }>;
  readonly kinds: ReadonlyArray<{
    readonly count: number;
    readonly kind: CommentKind;
  }>;
  readonly organisations: ReadonlyArray<{
    readonly count: number;
    readonly organisation: {
      readonly id: string;
      readonly name: string;
    };
  }>;
  readonly sides: ReadonlyArray<{
    readonly count: number;
    readonly side: Side | null;
  }>;
  readonly " $fragmentType": "useCommentChoices_facets";
};
export type useCommentChoices_facets$key = {
  readonly " $data"?: useCommentChoices_facets$data;
  readonly " $fragmentSpreads": FragmentRefs<"useCommentChoices_facets">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "useCommentChoices_facets",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "CommentKindCount",
      "kind": "LinkedField",
      "name": "kinds",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "SideCount",
      "kind": "LinkedField",
      "name": "sides",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "side",
          "storageKey": null
        },
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "OrganisationCount",
      "kind": "LinkedField",
      "name": "organisations",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Organisation",
          "kind": "LinkedField",
          "name": "organisation",
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
                  "kind": "Variable",
                  "name": "language",
                  "variableName": "language"
                }
              ],
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ArticleCount",
      "kind": "LinkedField",
      "name": "articles",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "paragraphId",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "label",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        },
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "CommentFacets",
  "abstractKey": null
};
})();

(node as any).hash = "95f32b3601cab8cb6f6b9f6188dd5037";

export default node;
