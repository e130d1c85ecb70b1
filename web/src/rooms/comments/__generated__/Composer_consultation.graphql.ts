/**
 * @generated SignedSource<<75d983a324a2fc8a054a5eb4294686d5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Composer_consultation$data = {
  readonly closesAt: string | null;
  readonly id: string;
  readonly slug: string;
  readonly viewerCanComment: boolean;
  readonly viewerCannotCommentReasons: ReadonlyArray<string>;
  readonly zone: string;
  readonly " $fragmentType": "Composer_consultation";
};
export type Composer_consultation$key = {
  readonly " $data"?: Composer_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"Composer_consultation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Composer_consultation",
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
      "kind": "ScalarField",
      "name": "viewerCanComment",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCannotCommentReasons",
      "storageKey": null
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "3db00293c9723bedb6904cdb25048d8a";

export default node;
