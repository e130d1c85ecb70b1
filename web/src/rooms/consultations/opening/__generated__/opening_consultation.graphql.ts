/**
 * @generated SignedSource<<a09f45edeedb94f4d055446bd6197db7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Audience = "GROUP" | "INSTITUTIONS" | "ORGANISATIONS" | "PUBLIC" | "%future added value";
export type ConsultationKind = "INSTITUTIONS" | "ORGANISATIONS" | "PRELIMINARY" | "PUBLIC" | "WORKING_GROUP" | "%future added value";
export type DayReason = "COUNTED" | "FIRST_DAY" | "HOLIDAY" | "MOVED_END" | "WEEKEND" | "%future added value";
export type DayStatus = "CONFIRMED" | "ESTIMATED" | "%future added value";
export type Language = "ALBANIAN" | "ENGLISH" | "SERBIAN" | "SERBIAN_CYRILLIC" | "%future added value";
export type OpeningPart = "CONTACT" | "RULES" | "SUPPORTING_DOCUMENTS" | "VERSION" | "WINDOW" | "%future added value";
export type Phase = "ANNOUNCED" | "CLOSED" | "OPEN" | "PREPARED" | "WITHDRAWN" | "%future added value";
export type Side = "CIVIL_SOCIETY" | "INSTITUTION" | "OTHER" | "%future added value";
export type SupportingKind = "EXPLANATORY_MEMORANDUM" | "IMPACT_ASSESSMENT" | "OTHER" | "SUMMARY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type opening_consultation$data = {
  readonly audience: Audience;
  readonly availableLanguages: ReadonlyArray<Language>;
  readonly closesAt: string | null;
  readonly closesOn: string | null;
  readonly contactEmail: string | null;
  readonly contactName: string | null;
  readonly coordinators: ReadonlyArray<{
    readonly organisation: {
      readonly id: string;
      readonly name: string;
      readonly side: Side;
    } | null;
    readonly person: {
      readonly id: string;
      readonly name: string;
    };
  }>;
  readonly decidesSeparately: boolean;
  readonly derivation: {
    readonly closesOn: string;
    readonly days: ReadonlyArray<{
      readonly day: string;
      readonly holiday: string | null;
      readonly ordinal: number | null;
      readonly reason: DayReason;
      readonly status: DayStatus | null;
    }>;
    readonly earliestClose: string | null;
    readonly isShort: boolean;
    readonly isVerified: boolean;
    readonly minimum: number | null;
    readonly opensOn: string;
    readonly source: string;
    readonly workingDays: number;
    readonly workingDaysWithoutFirst: number;
  } | null;
  readonly descriptionEn: string;
  readonly descriptionLanguages: ReadonlyArray<Language>;
  readonly descriptionSq: string;
  readonly descriptionSr: string;
  readonly document: {
    readonly slug: string;
    readonly title: string;
    readonly versions: ReadonlyArray<{
      readonly id: string;
      readonly label: string | null;
      readonly number: number;
      readonly publishedAt: string | null;
    }>;
  };
  readonly extensions: ReadonlyArray<{
    readonly closesOn: string;
    readonly extendedAt: string;
    readonly id: string;
    readonly reason: string;
  }>;
  readonly id: string;
  readonly kind: ConsultationKind;
  readonly missingToOpen: ReadonlyArray<{
    readonly code: string;
    readonly mendedBy: OpeningPart;
    readonly message: string;
  }>;
  readonly opensAt: string | null;
  readonly opensOn: string | null;
  readonly phase: Phase;
  readonly revision: number;
  readonly rulePack: {
    readonly id: string;
    readonly source: string;
    readonly title: string;
  };
  readonly slug: string;
  readonly supportingDocuments: ReadonlyArray<{
    readonly downloadPath: string;
    readonly id: string;
    readonly kind: SupportingKind;
    readonly language: string | null;
    readonly title: string;
  }>;
  readonly title: string;
  readonly titleEn: string;
  readonly titleSq: string;
  readonly titleSr: string;
  readonly version: {
    readonly id: string;
    readonly number: number;
    readonly publishedAt: string | null;
    readonly texts: ReadonlyArray<{
      readonly language: string;
    }>;
  };
  readonly viewerCanAddSupporting: boolean;
  readonly viewerCanAppoint: boolean;
  readonly viewerCanEdit: boolean;
  readonly viewerCanExtend: boolean;
  readonly viewerCanOpen: boolean;
  readonly viewerCanPrepareReport: boolean;
  readonly viewerCanRemoveSupporting: boolean;
  readonly viewerCanRun: boolean;
  readonly viewerCanWithdraw: boolean;
  readonly waitingForAnswer: number;
  readonly withdrawnReason: string | null;
  readonly zone: string;
  readonly " $fragmentSpreads": FragmentRefs<"PlacesLink_consultation">;
  readonly " $fragmentType": "opening_consultation";
};
export type opening_consultation$key = {
  readonly " $data"?: opening_consultation$data;
  readonly " $fragmentSpreads": FragmentRefs<"opening_consultation">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "slug",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v3 = [
  {
    "kind": "Variable",
    "name": "language",
    "variableName": "language"
  }
],
v4 = {
  "alias": null,
  "args": (v3/*:: as any*/),
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v5 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "ALBANIAN"
  }
],
v6 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "SERBIAN"
  }
],
v7 = [
  {
    "kind": "Literal",
    "name": "language",
    "value": "ENGLISH"
  }
],
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "opensOn",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "closesOn",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "source",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "publishedAt",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "language",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "opening_consultation",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "revision",
      "storageKey": null
    },
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "audience",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "phase",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "zone",
      "storageKey": null
    },
    (v4/*:: as any*/),
    {
      "alias": "titleSq",
      "args": (v5/*:: as any*/),
      "kind": "ScalarField",
      "name": "title",
      "storageKey": "title(language:\"ALBANIAN\")"
    },
    {
      "alias": "titleSr",
      "args": (v6/*:: as any*/),
      "kind": "ScalarField",
      "name": "title",
      "storageKey": "title(language:\"SERBIAN\")"
    },
    {
      "alias": "titleEn",
      "args": (v7/*:: as any*/),
      "kind": "ScalarField",
      "name": "title",
      "storageKey": "title(language:\"ENGLISH\")"
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "availableLanguages",
      "storageKey": null
    },
    {
      "alias": "descriptionSq",
      "args": (v5/*:: as any*/),
      "kind": "ScalarField",
      "name": "description",
      "storageKey": "description(language:\"ALBANIAN\")"
    },
    {
      "alias": "descriptionSr",
      "args": (v6/*:: as any*/),
      "kind": "ScalarField",
      "name": "description",
      "storageKey": "description(language:\"SERBIAN\")"
    },
    {
      "alias": "descriptionEn",
      "args": (v7/*:: as any*/),
      "kind": "ScalarField",
      "name": "description",
      "storageKey": "description(language:\"ENGLISH\")"
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "descriptionLanguages",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "contactName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "contactEmail",
      "storageKey": null
    },
    (v8/*:: as any*/),
    (v9/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "opensAt",
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
      "name": "decidesSeparately",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "withdrawnReason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "waitingForAnswer",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PlacesLink_consultation"
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "WindowDerivation",
      "kind": "LinkedField",
      "name": "derivation",
      "plural": false,
      "selections": [
        (v8/*:: as any*/),
        (v9/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "workingDays",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "workingDaysWithoutFirst",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "minimum",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "earliestClose",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isShort",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isVerified",
          "storageKey": null
        },
        (v10/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "WindowDay",
          "kind": "LinkedField",
          "name": "days",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "day",
              "storageKey": null
            },
            (v11/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "ordinal",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "status",
              "storageKey": null
            },
            {
              "alias": null,
              "args": (v3/*:: as any*/),
              "kind": "ScalarField",
              "name": "holiday",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "OpeningGap",
      "kind": "LinkedField",
      "name": "missingToOpen",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "code",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "message",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "mendedBy",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "RulePack",
      "kind": "LinkedField",
      "name": "rulePack",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v4/*:: as any*/),
        (v10/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Version",
      "kind": "LinkedField",
      "name": "version",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v12/*:: as any*/),
        (v13/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "VersionText",
          "kind": "LinkedField",
          "name": "texts",
          "plural": true,
          "selections": [
            (v14/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Document",
      "kind": "LinkedField",
      "name": "document",
      "plural": false,
      "selections": [
        (v1/*:: as any*/),
        (v4/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Version",
          "kind": "LinkedField",
          "name": "versions",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            (v12/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "label",
              "storageKey": null
            },
            (v13/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Extension",
      "kind": "LinkedField",
      "name": "extensions",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v9/*:: as any*/),
        (v11/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "extendedAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "SupportingDocument",
      "kind": "LinkedField",
      "name": "supportingDocuments",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v2/*:: as any*/),
        (v14/*:: as any*/),
        (v4/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "downloadPath",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ConsultationCoordinator",
      "kind": "LinkedField",
      "name": "coordinators",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "person",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
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
          "concreteType": "Organisation",
          "kind": "LinkedField",
          "name": "organisation",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": (v3/*:: as any*/),
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "side",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanRun",
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
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanOpen",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanExtend",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanWithdraw",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAppoint",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAddSupporting",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanRemoveSupporting",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanPrepareReport",
      "storageKey": null
    }
  ],
  "type": "Consultation",
  "abstractKey": null
};
})();

(node as any).hash = "8518af554bde77ab5c3c5000c26bda3f";

export default node;
