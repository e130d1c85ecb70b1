/**
 * @generated SignedSource<<afd9b5de59ae78e65e9745f615a50dd4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EditGroup_group$data = {
  readonly availableLanguages: ReadonlyArray<Language>;
  readonly en: string;
  readonly id: string;
  readonly isPublic: boolean;
  readonly mandateEn: {
    readonly source: string;
  } | null;
  readonly mandateSq: {
    readonly source: string;
  } | null;
  readonly mandateSr: {
    readonly source: string;
  } | null;
  readonly objective: string | null;
  readonly revision: number;
  readonly sq: string;
  readonly sr: string;
  readonly " $fragmentType": "EditGroup_group";
};
export type EditGroup_group$key = {
  readonly " $data"?: EditGroup_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditGroup_group">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "ALBANIAN"
  }
],
v1 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "SERBIAN"
  }
],
v2 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "ENGLISH"
  }
],
v3 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "source",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditGroup_group",
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
      "name": "revision",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "objective",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isPublic",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "availableLanguages",
      "storageKey": null
    },
    {
      "alias": "sq",
      "args": (v0/*:: as any*/),
      "kind": "ScalarField",
      "name": "name",
      "storageKey": "name(language:\"ALBANIAN\")"
    },
    {
      "alias": "sr",
      "args": (v1/*:: as any*/),
      "kind": "ScalarField",
      "name": "name",
      "storageKey": "name(language:\"SERBIAN\")"
    },
    {
      "alias": "en",
      "args": (v2/*:: as any*/),
      "kind": "ScalarField",
      "name": "name",
      "storageKey": "name(language:\"ENGLISH\")"
    },
    {
      "alias": "mandateSq",
      "args": (v0/*:: as any*/),
      "concreteType": "Markdown",
      "kind": "LinkedField",
      "name": "mandate",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "mandate(language:\"ALBANIAN\")"
    },
    {
      "alias": "mandateSr",
      "args": (v1/*:: as any*/),
      "concreteType": "Markdown",
      "kind": "LinkedField",
      "name": "mandate",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "mandate(language:\"SERBIAN\")"
    },
    {
      "alias": "mandateEn",
      "args": (v2/*:: as any*/),
      "concreteType": "Markdown",
      "kind": "LinkedField",
      "name": "mandate",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "mandate(language:\"ENGLISH\")"
    }
  ],
  "type": "Group",
  "abstractKey": null
};
})();

(node as any).hash = "e614e5f672552b3900d7c6305f72ded8";

export default node;
