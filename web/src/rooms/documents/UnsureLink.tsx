// One link to confirm: the old words, the new ones with what changed, and what can be said of it.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { TroubleNotice } from "~/design/Notice/Notice";
import { Redline, type Segment } from "~/design/Redline/Redline";
import { Tag } from "~/design/Tag/Tag";
import { useAct } from "~/graph/act";
import { LINK_KINDS, useSaying } from "~/words/vocabulary";
import type { UnsureLink_link$key } from "./__generated__/UnsureLink_link.graphql";
import type { UnsureLinkMutation } from "./__generated__/UnsureLinkMutation.graphql";
import type { OldParagraph } from "./candidates";
import { Relink } from "./Relink";

interface UnsureLinkProps {
  readonly link: UnsureLink_link$key;
  readonly before: readonly OldParagraph[];
  readonly after: readonly OldParagraph[];
  readonly segments: readonly Segment[];
  readonly removed: readonly string[];
  readonly previous: readonly OldParagraph[];
  readonly canAct: boolean;
}

export function UnsureLink({ before, after, segments, ...props }: UnsureLinkProps): ReactNode {
  const say = useSaying();
  const [isRelinking, setIsRelinking] = useState(false);
  const { id, kind, score } = useFragment(
    graphql`
      fragment UnsureLink_link on LineageLink {
        id
        kind
        score
      }
    `,
    props.link,
  );
  const { run, isRunning, trouble } = useAct<UnsureLinkMutation>(graphql`
    mutation UnsureLinkMutation($input: ConfirmLineageInput!) {
      confirmLineage(input: $input) {
        __typename
        ... on ConfirmLineageSuccess {
          version {
            ...WhatBecame_version
            ...UnsureLinks_version
          }
        }
        ... on Problem {
          message
        }
        ... on InvalidProblem {
          fields {
            path
            message
          }
        }
      }
    }
  `);
  const isEdit = before.length > 0 && after.length > 0;
  return (
    <li className="card stack tight unsure-link" tabIndex={-1}>
      <div className="row tight">
        <Tag>{say(LINK_KINDS, kind)}</Tag>
        {isEdit && (
          <span className="quiet small">
            <Trans>{Math.round(100 * score)} % of the wording is the same</Trans>
          </span>
        )}
      </div>
      <div className="side-by-side-texts">
        <div>
          <h4>
            <Trans>Before</Trans>
          </h4>
          <Texts of={before} />
        </div>
        <div>
          <h4>
            <Trans>Now</Trans>
          </h4>
          {isEdit && segments.length > 0 ? (
            <p lang={after[0]?.language}>
              <span className="label quiet">{after[0]?.label}</span> <Redline segments={segments} />
            </p>
          ) : (
            <Texts of={after} />
          )}
        </div>
      </div>
      <TroubleNotice trouble={trouble} />
      {props.canAct && (
        <div className="row tight screen-only">
          <Button
            isSmall
            data-confirm=""
            isBusy={isRunning}
            onClick={() => void run({ linkId: id })}
          >
            <Trans>It is right</Trans>
          </Button>
          {after[0] && (
            <Button isSmall look="quiet" onClick={() => setIsRelinking(true)}>
              <Trans>It comes from elsewhere</Trans>
            </Button>
          )}
        </div>
      )}
      {isRelinking && after[0] && (
        <Relink
          paragraph={after[0]}
          previous={props.previous}
          removed={props.removed}
          onDone={() => setIsRelinking(false)}
        />
      )}
    </li>
  );
}

function Texts({ of }: { readonly of: readonly OldParagraph[] }): ReactNode {
  if (of.length === 0) {
    return (
      <p className="quiet">
        <Trans>nothing</Trans>
      </p>
    );
  }
  return of.map(({ id, label, text, language }) => (
    <p key={id} lang={language}>
      <span className="label quiet">{label}</span> {text}
    </p>
  ));
}
