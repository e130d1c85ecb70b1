import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Tone } from "~/design/Tag/Tag";

/** How an account stands; said of an account, by itself. */
export const PERSON_STATUSES: Readonly<Record<string, MessageDescriptor>> = {
  ACTIVE: msg`active account`,
  INVITED: msg`invited`,
  REGISTERED: msg`registered, not confirmed`,
  SUSPENDED: msg`account suspended`,
  ERASED: msg`erased`,
};

export const PERSON_TONES: Readonly<Record<string, Tone>> = {
  ACTIVE: "accepted",
  INVITED: "waiting",
  REGISTERED: "waiting",
  SUSPENDED: "rejected",
  ERASED: "plain",
};
