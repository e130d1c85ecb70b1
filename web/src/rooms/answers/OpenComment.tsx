// The comment that is open: what it says, where it stands in the text, and its answer.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Empty } from "~/design/Empty/Empty";
import { Go } from "~/design/Go/Go";
import { EarlierWords } from "~/rooms/comments/EarlierWords";
import { StandingInVersions } from "~/rooms/comments/StandingInVersions";
import type { answerRules_consultation$key } from "./__generated__/answerRules_consultation.graphql";
import type { OpenCommentQuery } from "./__generated__/OpenCommentQuery.graphql";
import { AnswerBox } from "./AnswerBox";
import { ParagraphNow } from "./ParagraphNow";
import { SameParagraph } from "./SameParagraph";
import { WhatItSays } from "./WhatItSays";

interface OpenCommentProps {
  readonly number: number;
  readonly consultation: answerRules_consultation$key;
  readonly consultationId: string;
  /** False while all that is chosen is answered above. */
  readonly hasForm: boolean;
  readonly onCounts: () => void;
  readonly onGoOn: (done: readonly string[]) => number | undefined;
}

export function OpenComment({ number, ...rest }: OpenCommentProps): ReactNode {
  const [fetchKey, setFetchKey] = useState(0);
  const { comment } = useLazyLoadQuery<OpenCommentQuery>(
    graphql`
      query OpenCommentQuery($number: Int!, $language: Language!) {
        comment(number: $number) {
          id
          number
          consultation {
            id
          }
          ...WhatItSays_comment @arguments(language: $language)
          ...ParagraphNow_comment
          ...SameParagraph_comment @arguments(language: $language)
          ...AnswerBox_comment
          ...EarlierWords_comment
          ...StandingInVersions_comment
          projections {
            id
          }
        }
      }
    `,
    { number, language: inGraph(languageOfAddress()) },
    { fetchPolicy: "store-and-network", fetchKey },
  );
  if (!comment || comment.consultation.id !== rest.consultationId) {
    return <Empty title={<Trans>There is no comment of this number in this consultation</Trans>} />;
  }
  return (
    <article className="open-comment stack" id={`c-${number}`} tabIndex={-1}>
      <header className="row spread">
        <h2>
          <Trans>Comment no. {number}</Trans>
        </h2>
        <Go to="/comments/$number" params={{ number: `${number}` }} className="small">
          <Trans>Its own page</Trans>
        </Go>
      </header>
      <WhatItSays comment={comment} />
      <EarlierWords comment={comment} />
      <ParagraphNow comment={comment} />
      <AnswerBox comment={comment} onStale={() => setFetchKey(fetchKey + 1)} {...rest} />
      <SameParagraph comment={comment} />
      {comment.projections.length > 0 && (
        <Disclosure summary={<Trans>Where it stands in each later version</Trans>}>
          <StandingInVersions comment={comment} />
        </Disclosure>
      )}
    </article>
  );
}
