/**
 * @generated SignedSource<<106cb4362a98392a22f1356a1e587be4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupKind = "COUNCIL" | "LOCAL_COUNCIL" | "PANEL" | "THEMATIC" | "WORKING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type FoundForm_kinds$data = ReadonlyArray<{
  readonly kind: GroupKind;
  readonly needsParent: boolean;
  readonly parents: ReadonlyArray<GroupKind>;
  readonly startsPublic: boolean;
  readonly " $fragmentType": "FoundForm_kinds";
}>;
export type FoundForm_kinds$key = ReadonlyArray<{
  readonly " $data"?: FoundForm_kinds$data;
  readonly " $fragmentSpreads": FragmentRefs<"FoundForm_kinds">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "FoundForm_kinds",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "parents",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "needsParent",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startsPublic",
      "storageKey": null
    }
  ],
  "type": "GroupFeatures",
  "abstractKey": null
};

(node as any).hash = "4f9ecd44f4dc39dc21b513abecd734c4";

export default node;
