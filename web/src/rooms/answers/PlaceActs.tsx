// What can be said of a place: it is right, it is another one, the words are gone.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import type { PlaceActs_comment$key } from "./__generated__/PlaceActs_comment.graphql";
import { placeNow } from "./placeNow";
import { useReanchoring } from "./reanchoring";

interface PlaceActsProps {
  readonly comment: PlaceActs_comment$key;
  readonly onConfirm: () => void;
  readonly onTakeBack: () => void;
  readonly onMove: () => void;
}

export function PlaceActs({ onConfirm, onTakeBack, onMove, ...props }: PlaceActsProps): ReactNode {
  const comment = useFragment(
    graphql`
      fragment PlaceActs_comment on Comment {
        id
        projections {
          id
          state
          version {
            id
          }
        }
      }
    `,
    props.comment,
  );
  const { reanchor, isRunning, trouble } = useReanchoring();
  const place = placeNow(comment);
  const versionId = place?.version?.id ?? "";
  const isLost = place?.state === "LOST";
  async function giveUp(): Promise<void> {
    if (await reanchor({ commentId: comment.id, versionId, anchor: null })) {
      say(<Trans>The words are gone: confirmed.</Trans>, onTakeBack);
    }
  }
  return (
    <>
      <TroubleNotice trouble={trouble} />
      <div className="row tight screen-only">
        <Button isSmall data-confirm="" onClick={onConfirm}>
          {isLost ? <Trans>The words are gone</Trans> : <Trans>It stands there</Trans>}
        </Button>
        <Button isSmall look="quiet" data-move="" onClick={onMove}>
          <Trans>It stands elsewhere</Trans>
        </Button>
        {!isLost && (
          <Button isSmall look="quiet" isBusy={isRunning} onClick={() => void giveUp()}>
            <Trans>The words are gone</Trans>
          </Button>
        )}
      </div>
    </>
  );
}
