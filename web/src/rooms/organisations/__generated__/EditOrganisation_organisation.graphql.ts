/**
 * @generated SignedSource<<4efde23c464eca335dde4865513ae9fb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type OrganisationKind = "ACADEMIA" | "AGENCY" | "BUSINESS" | "DONOR" | "GOVERNMENT_OFFICE" | "LOCAL_COUNCIL" | "MEDIA" | "MINISTRY" | "MUNICIPALITY" | "NETWORK" | "NGO" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EditOrganisation_organisation$data = {
  readonly aboutEn: {
    readonly source: string;
  } | null;
  readonly aboutSq: {
    readonly source: string;
  } | null;
  readonly aboutSr: {
    readonly source: string;
  } | null;
  readonly availableLanguages: ReadonlyArray<Language>;
  readonly en: string;
  readonly fieldsOfActivity: ReadonlyArray<{
    readonly key: string;
  }>;
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly registrationNumber: string | null;
  readonly revision: number;
  readonly roleMailbox: string | null;
  readonly shortName: string | null;
  readonly sq: string;
  readonly sr: string;
  readonly viewerCannotEditIdentityReasons: ReadonlyArray<string>;
  readonly website: string | null;
  readonly " $fragmentType": "EditOrganisation_organisation";
};
export type EditOrganisation_organisation$key = {
  readonly " $data"?: EditOrganisation_organisation$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditOrganisation_organisation">;
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
  "name": "EditOrganisation_organisation",
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
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "shortName",
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
    },
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
        }
      ],
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
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCannotEditIdentityReasons",
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
      "alias": "aboutSq",
      "args": (v0/*:: as any*/),
      "concreteType": "Markdown",
      "kind": "LinkedField",
      "name": "about",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "about(language:\"ALBANIAN\")"
    },
    {
      "alias": "aboutSr",
      "args": (v1/*:: as any*/),
      "concreteType": "Markdown",
      "kind": "LinkedField",
      "name": "about",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "about(language:\"SERBIAN\")"
    },
    {
      "alias": "aboutEn",
      "args": (v2/*:: as any*/),
      "concreteType": "Markdown",
      "kind": "LinkedField",
      "name": "about",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "about(language:\"ENGLISH\")"
    }
  ],
  "type": "Organisation",
  "abstractKey": null
};
})();

(node as any).hash = "8fdb5b2d2d7e745d564246a09498ba16";

export default node;
