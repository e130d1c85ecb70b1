/**
 * @generated SignedSource<<c60d2fbc8aab75f4982ed5073a100dab>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Outcome = "ACCEPTED" | "NOTED" | "OUT_OF_SCOPE" | "PARTIALLY_ACCEPTED" | "REJECTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type SameParagraphOther_comment$data = {
  readonly answer: {
    readonly id: string;
    readonly outcome: Outcome;
  } | null;
  readonly author: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly id: string;
  readonly language: string;
  readonly number: number;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly speakerName: string | null;
  readonly text: string;
  readonly " $fragmentType": "SameParagraphOther_comment";
};
export type SameParagraphOther_comment$key = {
  readonly " $data"?: SameParagraphOther_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"SameParagraphOther_comment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
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
  "name": "SameParagraphOther_comment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "number",
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
      "name": "language",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "speakerName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "author",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "organisation",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Answer",
      "kind": "LinkedField",
      "name": "answer",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "outcome",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "4675d8bee2cf41905e73ffe8155d48e6";

export default node;
