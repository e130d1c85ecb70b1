/**
 * @generated SignedSource<<cd410fd5d4a54c4933b0a145f0490d16>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PositionDesk_consultation$data = {
  readonly id: string;
  readonly slug: string;
  readonly viewerCanComment: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"CollectedPosition_consultation" | "OpenPosition_consultation" | "PositionStanding_consultation">;
  readonly " $fragmentType": "PositionDesk_consultation";
};
export type PositionDesk_consultation$key = {
  readonly " $data"?: PositionDesk_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"PositionDesk_consultation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PositionDesk_consultation",
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
      "name": "viewerCanComment",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PositionStanding_consultation"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "OpenPosition_consultation"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CollectedPosition_consultation"
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "a7b680bfc12fe617b99370bb6ba8d25a";

export default node;
