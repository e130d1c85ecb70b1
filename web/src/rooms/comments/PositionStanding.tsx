// What one can do on the desk of a position, or why not.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Notice } from "~/design/Notice/Notice";
import type { PositionStanding_consultation$key } from "./__generated__/PositionStanding_consultation.graphql";

interface PositionStandingProps {
  readonly consultation: PositionStanding_consultation$key;
  readonly isLead: boolean;
  readonly isVerified: boolean;
  readonly isSuspended: boolean;
  readonly isBegun: boolean;
}

export function PositionStanding(props: PositionStandingProps): ReactNode {
  const { isLead, isVerified, isSuspended, isBegun } = props;
  const { viewerCanComment, viewerCannotCommentReasons } = useFragment(
    graphql`
      fragment PositionStanding_consultation on Consultation {
        viewerCanComment
        viewerCannotCommentReasons
      }
    `,
    props.consultation,
  );
  if (!viewerCanComment) {
    return (
      <Notice kind="warning" title={viewerCannotCommentReasons.join(" ")}>
        <Trans>All that was written stays here and can be read and copied.</Trans>
      </Notice>
    );
  }
  if (isSuspended) {
    return (
      <Notice kind="warning" title={<Trans>Your organisation is suspended</Trans>}>
        <Trans>
          You can discuss inside now. Its position can be submitted once the secretariat has
          restored it.
        </Trans>
      </Notice>
    );
  }
  if (!isVerified) {
    return (
      <Notice kind="warning" title={<Trans>Your organisation is not verified yet</Trans>}>
        <Trans>
          You can discuss inside now. Its position can be submitted once the secretariat has
          verified it.
        </Trans>
      </Notice>
    );
  }
  if (isLead) return null;
  return (
    <Notice>
      {isBegun ? (
        <Trans>
          Your lead collects the position and submits it. What you say inside reaches your
          colleagues only, until the lead copies it.
        </Trans>
      ) : (
        <Trans>
          Your lead opens, collects and submits the position. What you say inside reaches your
          colleagues only, until then.
        </Trans>
      )}
    </Notice>
  );
}
