// What the parts of the opening desk are given: the consultation as it is prepared and runs.

import { graphql } from "react-relay";
import type { opening_consultation$data } from "./__generated__/opening_consultation.graphql";

export type OpeningConsultation = opening_consultation$data;

export const OPENING = graphql`
  fragment opening_consultation on Consultation
  @argumentDefinitions(language: { type: "Language" }) {
    id
    slug
    revision
    kind
    audience
    phase
    zone
    title(language: $language)
    titleSq: title(language: ALBANIAN)
    titleSr: title(language: SERBIAN)
    titleEn: title(language: ENGLISH)
    availableLanguages
    descriptionSq: description(language: ALBANIAN)
    descriptionSr: description(language: SERBIAN)
    descriptionEn: description(language: ENGLISH)
    descriptionLanguages
    contactName
    contactEmail
    opensOn
    closesOn
    opensAt
    closesAt
    decidesSeparately
    withdrawnReason
    waitingForAnswer
    ...PlacesLink_consultation
    derivation {
      opensOn
      closesOn
      workingDays
      workingDaysWithoutFirst
      minimum
      earliestClose
      isShort
      isVerified
      source
      days {
        day
        reason
        ordinal
        status
        holiday(language: $language)
      }
    }
    missingToOpen {
      code
      message
      mendedBy
    }
    rulePack {
      id
      title(language: $language)
      source
    }
    version {
      id
      number
      publishedAt
      texts {
        language
      }
    }
    document {
      slug
      title(language: $language)
      versions {
        id
        number
        label
        publishedAt
      }
    }
    extensions {
      id
      closesOn
      reason
      extendedAt
    }
    supportingDocuments {
      id
      kind
      language
      title(language: $language)
      downloadPath
    }
    coordinators {
      person {
        id
        name
      }
      organisation {
        id
        name(language: $language)
        side
      }
    }
    viewerCanRun
    viewerCanEdit
    viewerCanOpen
    viewerCanExtend
    viewerCanWithdraw
    viewerCanAppoint
    viewerCanAddSupporting
    viewerCanRemoveSupporting
    viewerCanPrepareReport
  }
`;

export interface OpeningProps {
  readonly consultation: OpeningConsultation;
}

/** Today's date where the consultation is, `2026-03-02`. */
export function todayIn(zone: string, now = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(now);
}
