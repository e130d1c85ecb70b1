import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { ButtonLink } from "~/design/Button/Button";
import { Go } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import type { WaitingOpen_consultation$key } from "./__generated__/WaitingOpen_consultation.graphql";

const A_DAY = 86_400_000; // ms

/** A consultation in which one may say something now, and how long that is. */
export function WaitingOpen(props: {
  readonly consultation: WaitingOpen_consultation$key;
}): ReactNode {
  const { slug, title, closesAt, zone, document } = useFragment(
    graphql`
      fragment WaitingOpen_consultation on Consultation
      @argumentDefinitions(language: { type: "Language" }) {
        slug
        title(language: $language)
        closesAt
        zone
        document {
          title(language: $language)
        }
      }
    `,
    props.consultation,
  );
  const left = closesAt ? Math.floor((Date.parse(closesAt) - Date.now()) / A_DAY) : undefined;
  return (
    <li>
      <div>
        <Go to="/consultations/$slug" params={{ slug }}>
          {title}
        </Go>
        <p className="quiet small">{document.title}</p>
        {closesAt && left !== undefined && (
          <p className="small">
            {left > 0 ? (
              <Plural value={left} one="# day left" other="# days left" />
            ) : (
              <Trans>the last day</Trans>
            )}
            {" · "}
            <Trans>
              closes <Moment at={closesAt} zone={zone} as="hours" />
            </Trans>
          </p>
        )}
      </div>
      <ButtonLink isSmall to="/consultations/$slug" params={{ slug }}>
        <Trans>Read and comment</Trans>
      </ButtonLink>
    </li>
  );
}
