/**
 * @generated SignedSource<<b65fdd1d9296e3f1e1fb15f5ce8b6f18>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommentState = "HIDDEN" | "STANDING" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type SubmitPosition_position$data = {
  readonly comments: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly state: CommentState;
        readonly " $fragmentSpreads": FragmentRefs<"SaidComment_comment">;
      };
    }>;
  };
  readonly id: string;
  readonly organisation: {
    readonly name: string;
  };
  readonly " $fragmentType": "SubmitPosition_position";
};
export type SubmitPosition_position$key = {
  readonly " $data"?: SubmitPosition_position$data;
  readonly " $fragmentSpreads": FragmentRefs<"SubmitPosition_position">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "kind": "Variable",
  "name": "language",
  "variableName": "language"
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
  "name": "SubmitPosition_position",
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
          "args": [
            (v1/*:: as any*/)
          ],
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
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
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "state",
                  "storageKey": null
                },
                {
                  "args": [
                    {
                      "kind": "Literal",
                      "name": "hasPlace",
                      "value": true
                    },
                    (v1/*:: as any*/)
                  ],
                  "kind": "FragmentSpread",
                  "name": "SaidComment_comment"
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "comments(first:100)"
    }
  ],
  "type": "OrganisationPosition",
  "abstractKey": null
};
})();

(node as any).hash = "67a3e9f874ac5e102c936494e8f4f992";

export default node;
