// The forms of a consultation in preparation, below what is still missing.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Section } from "~/design/Page/Page";
import { Coordinators } from "./Coordinators";
import { OpeningContact } from "./OpeningContact";
import { OpeningGaps } from "./OpeningGaps";
import { OpeningLanguages } from "./OpeningLanguages";
import { OpeningQuestion } from "./OpeningQuestion";
import { OpeningWindow } from "./OpeningWindow";
import type { OpeningProps } from "./opening";
import { SupportingFiles } from "./SupportingFiles";

export function OpeningForms({ consultation }: OpeningProps): ReactNode {
  return (
    <>
      <OpeningGaps consultation={consultation} />
      <Section title={<Trans>Window</Trans>} id="days">
        <OpeningWindow consultation={consultation} />
      </Section>
      <Section title={<Trans>Beside the draft</Trans>} id="files">
        <SupportingFiles consultation={consultation} />
      </Section>
      <Section title={<Trans>Whom to ask</Trans>} id="contact">
        <OpeningContact consultation={consultation} />
      </Section>
      <Section title={<Trans>The question</Trans>} id="question">
        <OpeningLanguages consultation={consultation} />
        <OpeningQuestion consultation={consultation} />
      </Section>
      <Section title={<Trans>Who coordinates it</Trans>} id="coordinators">
        <Coordinators consultation={consultation} />
      </Section>
    </>
  );
}
