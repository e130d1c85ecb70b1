/**
 * @generated SignedSource<<b419d4486620703caa0022649b9fd4df>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SameParagraph_comment$data = {
  readonly anchor: {
    readonly paragraph: {
      readonly comments: {
        readonly edges: ReadonlyArray<{
          readonly node: {
            readonly id: string;
            readonly number: number;
            readonly " $fragmentSpreads": FragmentRefs<"SameParagraphOther_comment">;
          };
        }>;
        readonly totalCount: number;
      };
      readonly id: string;
    } | null;
  } | null;
  readonly number: number;
  readonly projections: ReadonlyArray<{
    readonly id: string;
    readonly paragraph: {
      readonly comments: {
        readonly edges: ReadonlyArray<{
          readonly node: {
            readonly id: string;
            readonly number: number;
            readonly " $fragmentSpreads": FragmentRefs<"SameParagraphOther_comment">;
          };
        }>;
        readonly totalCount: number;
      };
      readonly id: string;
    } | null;
    readonly version: {
      readonly number: number;
    } | null;
  }>;
  readonly " $fragmentType": "SameParagraph_comment";
};
export type SameParagraph_comment$key = {
  readonly " $data"?: SameParagraph_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"SameParagraph_comment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "Paragraph",
  "kind": "LinkedField",
  "name": "paragraph",
  "plural": false,
  "selections": [
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
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
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "CommentEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Comment",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
                (v0/*:: as any*/),
                {
                  "args": [
                    {
                      "kind": "Variable",
                      "name": "language",
                      "variableName": "language"
                    }
                  ],
                  "kind": "FragmentSpread",
                  "name": "SameParagraphOther_comment"
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "comments(first:20)"
    }
  ],
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
  "name": "SameParagraph_comment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Anchor",
      "kind": "LinkedField",
      "name": "anchor",
      "plural": false,
      "selections": [
        (v2/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Projection",
      "kind": "LinkedField",
      "name": "projections",
      "plural": true,
      "selections": [
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Version",
          "kind": "LinkedField",
          "name": "version",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        },
        (v2/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "c416b84f8cdf499c7ac1f5668eb19019";

export default node;
