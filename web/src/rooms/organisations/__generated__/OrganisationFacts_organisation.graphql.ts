/**
 * @generated SignedSource<<817b5b6ada7b0a23f2216e74d76490dd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type OrganisationFacts_organisation$data = {
  readonly fieldsOfActivity: ReadonlyArray<{
    readonly key: string;
    readonly name: string;
  }>;
  readonly registrationNumber: string | null;
  readonly roleMailbox: string | null;
  readonly website: string | null;
  readonly " $fragmentType": "OrganisationFacts_organisation";
};
export type OrganisationFacts_organisation$key = {
  readonly " $data"?: OrganisationFacts_organisation$data;
  readonly " $fragmentSpreads": FragmentRefs<"OrganisationFacts_organisation">;
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
  "name": "OrganisationFacts_organisation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "FieldOfActivity",
      "kind": "LinkedField",
      "name": "fieldsOfActivity",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "key",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "registrationNumber",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "roleMailbox",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "website",
      "storageKey": null
    }
  ],
  "type": "Organisation",
  "abstractKey": null
};

(node as any).hash = "4839b01e9b5e1ae8bc791f7d9ec550b2";

export default node;
