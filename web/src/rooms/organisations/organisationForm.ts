// What an organisation says of itself while it is written, and how the graph takes it.

import { given, type InLanguages, NO_TEXTS } from "~/rooms/people/Texts";
import type { RegisterPageMutation } from "./__generated__/RegisterPageMutation.graphql";

type Input = RegisterPageMutation["variables"]["input"];

export interface OrganisationWords {
  readonly kind: Input["kind"];
  readonly name: InLanguages;
  readonly shortName: string;
  readonly about: InLanguages;
  readonly fields: readonly string[];
  readonly registrationNumber: string;
  readonly roleMailbox: string;
  readonly website: string;
}

export const NEW_ORGANISATION: OrganisationWords = {
  kind: "NGO",
  name: NO_TEXTS,
  shortName: "",
  about: NO_TEXTS,
  fields: [],
  registrationNumber: "",
  roleMailbox: "",
  website: "",
};

/** What is empty is left out, or taken away where it was there before. */
export function asInput(words: OrganisationWords): Omit<Input, "clientMutationId" | "function"> {
  const { kind, name, about, fields, shortName, registrationNumber } = words;
  return {
    kind,
    name: given(name),
    about: given(about),
    fieldsOfActivity: fields,
    shortName: shortName.trim() || null,
    registrationNumber: registrationNumber.trim() || null,
    roleMailbox: words.roleMailbox.trim() || null,
    website: words.website.trim() || null,
  };
}

interface Kept {
  readonly kind: string;
  readonly shortName: string | null | undefined;
  readonly registrationNumber: string | null | undefined;
  readonly roleMailbox: string | null | undefined;
  readonly website: string | null | undefined;
  readonly fieldsOfActivity: ReadonlyArray<{ readonly key: string }>;
  readonly availableLanguages: readonly string[];
  readonly sq: string;
  readonly sr: string;
  readonly en: string;
  readonly aboutSq: { readonly source: string } | null | undefined;
  readonly aboutSr: { readonly source: string } | null | undefined;
  readonly aboutEn: { readonly source: string } | null | undefined;
}

/** What the graph says of an organisation, as it is edited. */
export function wordsOf(kept: Kept): OrganisationWords {
  const about = [kept.aboutSq, kept.aboutSr, kept.aboutEn].map((one) => one?.source ?? "");
  return {
    kind: kept.kind as OrganisationWords["kind"],
    name: namesOf(kept),
    shortName: kept.shortName ?? "",
    about: withoutStandIns(about[0] ?? "", about[1] ?? "", about[2] ?? ""),
    fields: kept.fieldsOfActivity.map(({ key }) => key),
    registrationNumber: kept.registrationNumber ?? "",
    roleMailbox: kept.roleMailbox ?? "",
    website: kept.website ?? "",
  };
}

/** The names that there are: a missing one is answered in another language. */
export function namesOf(kept: Pick<Kept, "availableLanguages" | "sq" | "sr" | "en">): InLanguages {
  const has = (language: string): boolean => kept.availableLanguages.includes(language);
  return {
    sq: has("ALBANIAN") ? kept.sq : "",
    sr: has("SERBIAN") ? kept.sr : "",
    en: has("ENGLISH") ? kept.en : "",
  };
}

/** A text that equals the Albanian one stands in for one that is missing. */
export function withoutStandIns(sq: string, sr: string, en: string): InLanguages {
  return { sq, sr: sr === sq ? "" : sr, en: en === sq ? "" : en };
}
