// What is, or was, submitted for an organisation.

import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Button, ButtonAnchor } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { Moment } from "~/design/Moment/Moment";
import { Section } from "~/design/Page/Page";
import type { CollectedPosition_consultation$key } from "./__generated__/CollectedPosition_consultation.graphql";
import type { CollectedPosition_position$key } from "./__generated__/CollectedPosition_position.graphql";
import { CollectedComment } from "./CollectedComment";
import { SubmitPosition } from "./SubmitPosition";
import { WriteIntoPosition } from "./WriteIntoPosition";

interface CollectedPositionProps {
  readonly consultation: CollectedPosition_consultation$key;
  readonly position: CollectedPosition_position$key;
  readonly mayCollate: boolean;
  readonly onChange: () => void;
}

export function CollectedPosition(props: CollectedPositionProps): ReactNode {
  const whole = useRef<HTMLDivElement>(null);
  const [doing, setDoing] = useState<"write" | "submit">();
  const consultation = useFragment(
    graphql`
      fragment CollectedPosition_consultation on Consultation {
        ...SubmitPosition_consultation
      }
    `,
    props.consultation,
  );
  const position = useFragment(
    graphql`
      fragment CollectedPosition_position on OrganisationPosition
      @argumentDefinitions(language: { type: "Language" }) {
        id
        submittedAt
        receiptPath(language: $language)
        comments(first: 100) {
          edges {
            node {
              id
              state
              ...CollectedComment_comment @arguments(language: $language)
            }
          }
        }
        ...SubmitPosition_position @arguments(language: $language)
      }
    `,
    props.position,
  );
  const { submittedAt, receiptPath } = position;
  const standing = position.comments.edges.filter(({ node }) => node.state === "STANDING");
  const mayChange = props.mayCollate && !submittedAt;
  function changed(): void {
    setDoing(undefined);
    // What was pressed is gone with its comment or its form.
    whole.current?.focus();
    props.onChange();
  }
  return (
    <div ref={whole} tabIndex={-1} className="collected">
      <Section
        title={<Trans>The position</Trans>}
        actions={
          receiptPath && (
            <ButtonAnchor isSmall href={receiptPath} download>
              <Trans>Receipt (PDF)</Trans>
            </ButtonAnchor>
          )
        }
      >
        <p className="quiet small">
          {submittedAt ? (
            <Trans>
              Submitted <Moment at={submittedAt} as="hours" />
            </Trans>
          ) : (
            <Trans>Not submitted yet: only your people see it.</Trans>
          )}
          {" · "}
          <Plural value={standing.length} one="# comment" other="# comments" />
        </p>
        {standing.length === 0 && (
          <Empty title={<Trans>Nothing is in it yet</Trans>}>
            <Trans>Copy what was said inside, or write what holds for the whole document.</Trans>
          </Empty>
        )}
        <ol className="plain stack">
          {standing.map(({ node }) => (
            <li key={node.id}>
              <CollectedComment
                comment={node}
                isChanging={props.mayCollate}
                isSubmitted={!!submittedAt}
                onChange={changed}
              />
            </li>
          ))}
        </ol>
        {mayChange && doing === "write" && (
          <WriteIntoPosition positionId={position.id} onDone={changed} onCancel={changed} />
        )}
        {mayChange && (
          <div className="row tight">
            <Button look="main" disabled={!standing.length} onClick={() => setDoing("submit")}>
              <Trans>Preview and submit</Trans>
            </Button>
            {doing !== "write" && (
              <Button onClick={() => setDoing("write")}>
                <Trans>Write a comment on the whole document</Trans>
              </Button>
            )}
          </div>
        )}
      </Section>
      {doing === "submit" && (
        <SubmitPosition
          consultation={consultation}
          position={position}
          onDone={changed}
          onCancel={() => setDoing(undefined)}
        />
      )}
    </div>
  );
}
