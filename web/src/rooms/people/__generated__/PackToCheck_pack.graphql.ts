/**
 * @generated SignedSource<<602114fa28b8e078d23d2ce0cd317e22>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PackToCheck_pack$data = {
  readonly calendar: string;
  readonly id: string;
  readonly key: string;
  readonly revision: number;
  readonly source: string;
  readonly text: string | null;
  readonly title: string;
  readonly unverifiedValues: ReadonlyArray<string>;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly viewerCanEdit: boolean;
  readonly " $fragmentType": "PackToCheck_pack";
};
export type PackToCheck_pack$key = {
  readonly " $data"?: PackToCheck_pack$data;
  readonly " $fragmentSpreads": FragmentRefs<"PackToCheck_pack">;
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
  "name": "PackToCheck_pack",
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
      "name": "key",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "revision",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "validFrom",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "validTo",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "source",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "calendar",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unverifiedValues",
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
      "name": "viewerCanEdit",
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
      "name": "title",
      "storageKey": null
    }
  ],
  "type": "RulePack",
  "abstractKey": null
};

(node as any).hash = "33a98aeb86c28066fea2e968fdbc6200";

export default node;
