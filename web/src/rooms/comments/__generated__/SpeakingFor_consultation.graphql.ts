/**
 * @generated SignedSource<<11146969eac018bf6ddc178f788a8cb1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SpeakingFor_consultation$data = {
  readonly viewerMaySpeakFor: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly " $fragmentType": "SpeakingFor_consultation";
};
export type SpeakingFor_consultation$key = {
  readonly " $data"?: SpeakingFor_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"SpeakingFor_consultation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SpeakingFor_consultation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "viewerMaySpeakFor",
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
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};

(node as any).hash = "f39e6dd224e1fa27acd59e41431b6629";

export default node;
