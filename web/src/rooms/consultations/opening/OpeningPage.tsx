// Opening a consultation: what the rules still miss and the forms that mend it; later its standing.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import { type Asked, type PageProps, useTitle } from "~/app/page";
import { ButtonLink } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { Page, Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { PlacesLink } from "~/rooms/documents/PlacesLink";
import { CONSULTATION_KINDS, PHASE_TONES, PHASES, useSaying } from "~/words/vocabulary";
import type { OpeningPageQuery } from "./__generated__/OpeningPageQuery.graphql";
import type { opening_consultation$key } from "./__generated__/opening_consultation.graphql";
import { Coordinators } from "./Coordinators";
import { ExtendConsultation } from "./ExtendConsultation";
import { OpenConsultation } from "./OpenConsultation";
import { OpeningForms } from "./OpeningForms";
import { OpeningStanding } from "./OpeningStanding";
import { OPENING } from "./opening";
import { SupportingFiles } from "./SupportingFiles";
import { WithdrawConsultation } from "./WithdrawConsultation";
import "./OpeningPage.css";

export const query = graphql`
  query OpeningPageQuery($slug: String!, $language: Language!) {
    consultation(slug: $slug) {
      id
      ...opening_consultation @arguments(language: $language)
    }
  }
`;

export const variables = ({ params, language }: Asked): object => ({
  slug: params["slug"],
  language,
});

export const rooms = ["people", "documents", "opening"];

export default function OpeningPage({ queryRef }: PageProps<OpeningPageQuery>): ReactNode {
  const { t } = useLingui();
  const { consultation } = usePreloadedQuery<OpeningPageQuery>(query, queryRef);
  useTitle(consultation ? t`Opening` : t`There is nothing here`);
  return consultation ? <Opening consultation={consultation} /> : <Missing />;
}

function Opening(props: { readonly consultation: opening_consultation$key }): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const consultation = useFragment(OPENING, props.consultation);
  const { slug, title, phase, kind, document, version } = consultation;
  const isPrepared = phase === "PREPARED";
  if (!consultation.viewerCanRun) return <NotYours slug={slug} />;
  return (
    <Page
      title={isPrepared ? t`Prepare and open` : t`Window and files`}
      crumbs={[
        { name: document.title, to: "/documents/$slug", params: { slug: document.slug } },
        { name: title, to: "/consultations/$slug", params: { slug } },
      ]}
      above={
        <>
          <Tag tone={PHASE_TONES[phase] ?? "plain"}>{say(PHASES, phase)}</Tag>
          <span className="quiet small">{say(CONSULTATION_KINDS, kind)}</span>
        </>
      }
      below={
        <Trans>
          {title}: version {version.number}
        </Trans>
      }
      actions={
        <>
          {consultation.viewerCanOpen && <OpenConsultation consultation={consultation} />}
          {consultation.viewerCanExtend && <ExtendConsultation consultation={consultation} />}
          {!isPrepared && <PlacesLink consultation={consultation} />}
          <ButtonLink to="/consultations/$slug" params={{ slug }}>
            <Trans>Read the text</Trans>
          </ButtonLink>
        </>
      }
    >
      {isPrepared ? (
        <OpeningForms consultation={consultation} />
      ) : (
        <>
          <Section title={<Trans>Window</Trans>} id="days">
            <OpeningStanding consultation={consultation} />
          </Section>
          <Section title={<Trans>Beside the draft</Trans>} id="files">
            <SupportingFiles consultation={consultation} />
          </Section>
          <Section title={<Trans>Who coordinates it</Trans>} id="coordinators">
            <Coordinators consultation={consultation} />
          </Section>
        </>
      )}
      {consultation.viewerCanWithdraw && (
        <Section title={<Trans>Withdraw</Trans>}>
          <div>
            <WithdrawConsultation consultation={consultation} />
          </div>
        </Section>
      )}
    </Page>
  );
}

function NotYours({ slug }: { readonly slug: string }): ReactNode {
  const { t } = useLingui();
  return (
    <Page title={t`Window and files`}>
      <Empty
        title={<Trans>Those who coordinate the consultation open and extend it</Trans>}
        action={
          <ButtonLink to="/consultations/$slug" params={{ slug }}>
            <Trans>Read the text</Trans>
          </ButtonLink>
        }
      />
    </Page>
  );
}
