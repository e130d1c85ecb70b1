// The draft as a Word file to comment in: what comes back in it is found again on its paragraphs.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { useViewer } from "~/app/session";
import type { ReviewCopies_consultation$key } from "./__generated__/ReviewCopies_consultation.graphql";

export function ReviewCopies(props: {
  readonly consultation: ReviewCopies_consultation$key;
}): ReactNode {
  const isSignedIn = useViewer() !== null;
  const { plain, withOwn, withAll } = useFragment(
    graphql`
      fragment ReviewCopies_consultation on Consultation
      @argumentDefinitions(textLanguage: { type: "Language" }) {
        plain: reviewCopyPath(comments: NONE, language: $textLanguage)
        withOwn: reviewCopyPath(comments: OWN, language: $textLanguage)
        withAll: reviewCopyPath(comments: ALL, language: $textLanguage)
      }
    `,
    props.consultation,
  );
  return (
    <section>
      <h2 className="quiet small">
        <Trans>Review copy in Word: comment and track changes in it, and send it back</Trans>
      </h2>
      <ul className="plain row tight">
        <li>
          <a href={plain} download>
            <Trans>without comments</Trans>
          </a>
        </li>
        {isSignedIn && (
          <li>
            <a href={withOwn} download>
              <Trans>with my comments and those of my organisation</Trans>
            </a>
          </li>
        )}
        <li>
          <a href={withAll} download>
            {isSignedIn ? (
              <Trans>with all comments that I may read</Trans>
            ) : (
              <Trans>with all public comments</Trans>
            )}
          </a>
        </li>
      </ul>
    </section>
  );
}
