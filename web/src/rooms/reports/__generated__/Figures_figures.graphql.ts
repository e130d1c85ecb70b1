/**
 * @generated SignedSource<<a534ab1c051be7e604aa54f25f75d17b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Figures_figures$data = {
  readonly byArticle: ReadonlyArray<{
    readonly key: string;
    readonly tally: {
      readonly accepted: number;
      readonly hidden: number;
      readonly noted: number;
      readonly outOfScope: number;
      readonly partiallyAccepted: number;
      readonly received: number;
      readonly rejected: number;
      readonly unanswered: number;
    };
  }>;
  readonly byChannel: ReadonlyArray<{
    readonly count: number;
    readonly key: string;
    readonly permille: number;
  }>;
  readonly byLanguage: ReadonlyArray<{
    readonly count: number;
    readonly key: string;
    readonly permille: number;
  }>;
  readonly bySide: ReadonlyArray<{
    readonly key: string;
    readonly tally: {
      readonly accepted: number;
      readonly hidden: number;
      readonly noted: number;
      readonly outOfScope: number;
      readonly partiallyAccepted: number;
      readonly received: number;
      readonly rejected: number;
      readonly unanswered: number;
    };
  }>;
  readonly hidden: number;
  readonly notPublic: number;
  readonly organisations: number;
  readonly people: number;
  readonly published: number;
  readonly received: number;
  readonly replies: number;
  readonly total: {
    readonly accepted: number;
    readonly hidden: number;
    readonly noted: number;
    readonly outOfScope: number;
    readonly partiallyAccepted: number;
    readonly received: number;
    readonly rejected: number;
    readonly unanswered: number;
  };
  readonly " $fragmentSpreads": FragmentRefs<"CommentsByDay_figures">;
  readonly " $fragmentType": "Figures_figures";
};
export type Figures_figures$key = {
  readonly " $data"?: Figures_figures$data;
  readonly " $fragmentSpreads": FragmentRefs<"Figures_figures">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "received",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hidden",
  "storageKey": null
},
v2 = [
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "accepted",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "partiallyAccepted",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "rejected",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "noted",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "outOfScope",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "unanswered",
    "storageKey": null
  },
  (v1/*:: as any*/)
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v4 = [
  (v3/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "Tallied",
    "kind": "LinkedField",
    "name": "tally",
    "plural": false,
    "selections": (v2/*:: as any*/),
    "storageKey": null
  }
],
v5 = [
  (v3/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "count",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "permille",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Figures_figures",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "replies",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "published",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "notPublic",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "people",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "organisations",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Tallied",
      "kind": "LinkedField",
      "name": "total",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "TalliedBy",
      "kind": "LinkedField",
      "name": "bySide",
      "plural": true,
      "selections": (v4/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "TalliedBy",
      "kind": "LinkedField",
      "name": "byArticle",
      "plural": true,
      "selections": (v4/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Shared",
      "kind": "LinkedField",
      "name": "byLanguage",
      "plural": true,
      "selections": (v5/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Shared",
      "kind": "LinkedField",
      "name": "byChannel",
      "plural": true,
      "selections": (v5/*:: as any*/),
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CommentsByDay_figures"
    }
  ],
  "type": "ReportFigures",
  "abstractKey": null
};
})();

(node as any).hash = "d692b34644eefc0fc134850ade5173d8";

export default node;
