// Who says what, for whom, who supports it, and how it came.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { Markdown } from "~/design/Markdown/Markdown";
import { Moment } from "~/design/Moment/Moment";
import { Tag } from "~/design/Tag/Tag";
import {
  CHANNELS,
  COMMENT_KINDS,
  COMMENT_STATES,
  SIDE_TONES,
  SIDES,
  useSaying,
} from "~/words/vocabulary";
import type {
  WhatItSays_comment$data,
  WhatItSays_comment$key,
} from "./__generated__/WhatItSays_comment.graphql";

export function WhatItSays(props: { readonly comment: WhatItSays_comment$key }): ReactNode {
  const say = useSaying();
  const comment = useFragment(
    graphql`
      fragment WhatItSays_comment on Comment
      @argumentDefinitions(language: { type: "Language" }) {
        number
        kind
        state
        html
        language
        channel
        publicity
        receivedAt
        speakerName
        author {
          id
          name
        }
        organisation {
          id
          slug
          side
          name(language: $language)
        }
        endorsedBy {
          id
          slug
          side
          name(language: $language)
        }
        replies(first: 0) {
          totalCount
        }
      }
    `,
    props.comment,
  );
  const { number, organisation, author, speakerName, endorsedBy, replies } = comment;
  const name = speakerName || author?.name;
  return (
    <div className="stack tight">
      <p className="row tight">
        {name && <strong>{name}</strong>}
        {organisation && (
          <>
            <Go to="/organisations/$slug" params={{ slug: organisation.slug }}>
              {organisation.name}
            </Go>
            <Tag tone={SIDE_TONES[organisation.side] ?? "plain"}>
              {say(SIDES, organisation.side)}
            </Tag>
          </>
        )}
        <NotForAll comment={comment} />
        {comment.state !== "STANDING" && (
          <Tag tone="rejected">{say(COMMENT_STATES, comment.state)}</Tag>
        )}
      </p>
      <p className="quiet small facts">
        <span>{say(COMMENT_KINDS, comment.kind)}</span>
        <span>
          <Moment at={comment.receivedAt} as="hours" />
        </span>
        <span>{say(CHANNELS, comment.channel)}</span>
      </p>
      <Markdown html={comment.html} language={comment.language} />
      {endorsedBy.length > 0 && (
        <p className="small">
          <strong>
            <Plural
              value={endorsedBy.length}
              one="Endorsed by # organisation"
              other="Endorsed by # organisations"
            />
          </strong>
          : {endorsedBy.map((one) => one.name).join(", ")}
        </p>
      )}
      {replies.totalCount > 0 && (
        <p className="small">
          <Go to="/comments/$number" params={{ number: `${number}` }}>
            <Plural value={replies.totalCount} one="# reply" other="# replies" />
          </Go>
        </p>
      )}
    </div>
  );
}

/** How its author chose to be shown, where that is not with their name to everybody. */
function NotForAll({ comment }: { readonly comment: WhatItSays_comment$data }): ReactNode {
  if (comment.publicity === "NOT_PUBLIC") {
    return (
      <Tag tone="accent">
        <Trans>not public</Trans>
      </Tag>
    );
  }
  if (comment.publicity === "ORGANISATION_ONLY") {
    return (
      <Tag>
        <Trans>the person's name is not public</Trans>
      </Tag>
    );
  }
  return null;
}
