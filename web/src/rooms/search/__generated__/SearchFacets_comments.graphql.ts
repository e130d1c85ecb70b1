/**
 * @generated SignedSource<<ec5a1783bf136bafe660454d65949c46>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommentKind = "OBJECTION" | "QUESTION" | "REMARK" | "SUGGESTION" | "SUPPORT" | "%future added value";
export type Side = "CIVIL_SOCIETY" | "INSTITUTION" | "OTHER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type SearchFacets_comments$data = {
  readonly facets: {
    readonly consultations: ReadonlyArray<{
      readonly consultation: {
        readonly id: string;
        readonly title: string;
      };
      readonly count: number;
    }>;
    readonly kinds: ReadonlyArray<{
      readonly count: number;
      readonly kind: CommentKind;
    }>;
    readonly languages: ReadonlyArray<{
      readonly count: number;
      readonly language: string;
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
  };
  readonly " $fragmentType": "SearchFacets_comments";
};
export type SearchFacets_comments$key = {
  readonly " $data"?: SearchFacets_comments$data;
  readonly " $fragmentSpreads": FragmentRefs<"SearchFacets_comments">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "kind": "Variable",
    "name": "language",
    "variableName": "language"
  }
];
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
  "name": "SearchFacets_comments",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "CommentSearchFacets",
      "kind": "LinkedField",
      "name": "facets",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ConsultationCount",
          "kind": "LinkedField",
          "name": "consultations",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Consultation",
              "kind": "LinkedField",
              "name": "consultation",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
                {
                  "alias": null,
                  "args": (v2/*:: as any*/),
                  "kind": "ScalarField",
                  "name": "title",
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
                (v1/*:: as any*/),
                {
                  "alias": null,
                  "args": (v2/*:: as any*/),
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
          "concreteType": "LanguageCount",
          "kind": "LinkedField",
          "name": "languages",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "language",
              "storageKey": null
            },
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "CommentSearchConnection",
  "abstractKey": null
};
})();

(node as any).hash = "d45848c44771d9871275aae473b26306";

export default node;
