/**
 * @generated SignedSource<<886c0adf60c92c889ccdb2af4ba07703>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type NewConsultationForm_viewer$data = {
  readonly mandates: ReadonlyArray<{
    readonly organisation: {
      readonly id: string;
      readonly name: string;
    };
  }>;
  readonly " $fragmentType": "NewConsultationForm_viewer";
};
export type NewConsultationForm_viewer$key = {
  readonly " $data"?: NewConsultationForm_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"NewConsultationForm_viewer">;
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
  "name": "NewConsultationForm_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ViewerMandate",
      "kind": "LinkedField",
      "name": "mandates",
      "plural": true,
      "selections": [
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
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "37f4c97c47c1a00279b774d6a9a2f221";

export default node;
