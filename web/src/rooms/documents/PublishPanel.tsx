// For whom a version is: published once, shown to more people later, or discarded unread.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Moment } from "~/design/Moment/Moment";
import { AUDIENCES, useSaying } from "~/words/vocabulary";
import type { PublishPanel_version$key } from "./__generated__/PublishPanel_version.graphql";
import { DiscardVersion } from "./DiscardVersion";
import { PublishVersion } from "./PublishVersion";
import { ShowVersion } from "./ShowVersion";

interface PublishPanelProps {
  readonly version: PublishPanel_version$key;
  readonly slug: string;
}

export function PublishPanel({ slug, ...props }: PublishPanelProps): ReactNode {
  const say = useSaying();
  const version = useFragment(
    graphql`
      fragment PublishPanel_version on Version {
        id
        audience
        publishedAt
        viewerCanPublish
        viewerCanDiscard
        viewerCanShow
      }
    `,
    props.version,
  );
  const { id, audience, publishedAt } = version;
  return (
    <section className="card stack">
      {publishedAt && (
        <p>
          <Trans>
            Published <Moment at={publishedAt} as="hours" />, for {say(AUDIENCES, audience)}. Its
            text never changes from now on.
          </Trans>
        </p>
      )}
      {!publishedAt && (
        <p>
          <Trans>
            Look through what was read and what became of the paragraphs. Once it is published the
            text never changes.
          </Trans>
        </p>
      )}
      <div className="row">
        {version.viewerCanPublish && <PublishVersion versionId={id} />}
        {version.viewerCanShow && <ShowVersion versionId={id} audience={audience} />}
        {version.viewerCanDiscard && <DiscardVersion versionId={id} slug={slug} />}
      </div>
    </section>
  );
}
