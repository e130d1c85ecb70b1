/**
 * @generated SignedSource<<4221622aefc57369f228013adfb432f5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type OrganisationKind = "ACADEMIA" | "AGENCY" | "BUSINESS" | "DONOR" | "GOVERNMENT_OFFICE" | "LOCAL_COUNCIL" | "MEDIA" | "MINISTRY" | "MUNICIPALITY" | "NETWORK" | "NGO" | "%future added value";
export type Standing = "REFUSED" | "REGISTERED" | "SUSPENDED" | "VERIFIED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type OrganisationToJudge_organisation$data = {
  readonly createdAt: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly registrationNumber: string | null;
  readonly representatives: ReadonlyArray<{
    readonly function: string | null;
    readonly id: string;
    readonly person: {
      readonly email: string | null;
      readonly id: string;
      readonly name: string;
    };
  }>;
  readonly roleMailbox: string | null;
  readonly slug: string;
  readonly standing: Standing;
  readonly standingReason: string | null;
  readonly standingSetAt: string | null;
  readonly website: string | null;
  readonly " $fragmentSpreads": FragmentRefs<"OrganisationActs_organisation">;
  readonly " $fragmentType": "OrganisationToJudge_organisation";
};
export type OrganisationToJudge_organisation$key = {
  readonly " $data"?: OrganisationToJudge_organisation$data;
  readonly " $fragmentSpreads": FragmentRefs<"OrganisationToJudge_organisation">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "kind": "Variable",
    "name": "language",
    "variableName": "language"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
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
  "name": "OrganisationToJudge_organisation",
  "selections": [
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
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "standing",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "standingReason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "standingSetAt",
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
      "kind": "ScalarField",
      "name": "createdAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Representative",
      "kind": "LinkedField",
      "name": "representatives",
      "plural": true,
      "selections": [
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "function",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "person",
          "plural": false,
          "selections": [
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "email",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": (v0/*:: as any*/),
      "kind": "FragmentSpread",
      "name": "OrganisationActs_organisation"
    }
  ],
  "type": "Organisation",
  "abstractKey": null
};
})();

(node as any).hash = "c68f76a5f30eba798af1871be370739f";

export default node;
