/**
 * @generated SignedSource<<a00897ba794d2a8f6d2cb07b7bebce63>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type OrganisationActs_organisation$data = {
  readonly id: string;
  readonly name: string;
  readonly viewerCanRefuse: boolean;
  readonly viewerCanRestore: boolean;
  readonly viewerCanSuspend: boolean;
  readonly viewerCanVerify: boolean;
  readonly " $fragmentType": "OrganisationActs_organisation";
};
export type OrganisationActs_organisation$key = {
  readonly " $data"?: OrganisationActs_organisation$data;
  readonly " $fragmentSpreads": FragmentRefs<"OrganisationActs_organisation">;
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
  "name": "OrganisationActs_organisation",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanVerify",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanRefuse",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanSuspend",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanRestore",
      "storageKey": null
    }
  ],
  "type": "Organisation",
  "abstractKey": null
};

(node as any).hash = "e726e4b1f69cd6c2dbe28eecceb4b263";

export default node;
