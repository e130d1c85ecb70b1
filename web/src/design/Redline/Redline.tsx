// A text with what went and what came: underlined and struck through, and said to those who listen.

import { Trans } from "@lingui/react/macro";
import { Fragment, type ReactNode } from "react";
import "./Redline.css";

/** A stretch of text and what happened to it, as the graph gives it. */
export interface Segment {
  readonly op:
    | "EQUAL"
    | "INSERT"
    | "DELETE"
    | "MOVE_FROM"
    | "MOVE_TO"
    | "%future added value"
    | (string & {});
  readonly text: string;
  readonly move?: number | null;
}

/** U+2029 stands between two paragraphs of one segment. */
const PARAGRAPHS = "\u2029";

export function Redline({ segments }: { readonly segments: readonly Segment[] }): ReactNode {
  return (
    <span className="redline">
      {segments.map((segment, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
        <Part key={at} segment={segment} />
      ))}
    </span>
  );
}

function Part({ segment }: { readonly segment: Segment }): ReactNode {
  const text = <Lines text={segment.text} />;
  switch (segment.op) {
    case "INSERT":
      return <ins>{text}</ins>;
    case "DELETE":
      return <del>{text}</del>;
    case "MOVE_TO":
      return (
        <ins className="move" title={segment.move ? `${segment.move}` : undefined}>
          {text}
          <MoveMark number={segment.move} />
        </ins>
      );
    case "MOVE_FROM":
      return (
        <del className="move">
          {text}
          <MoveMark number={segment.move} />
        </del>
      );
    default:
      return text;
  }
}

function MoveMark({ number }: { readonly number: number | null | undefined }): ReactNode {
  return number == null ? null : (
    <sup className="move-mark">
      <span className="unseen">
        <Trans>moved</Trans>
      </span>{" "}
      ⇄{number}
    </sup>
  );
}

function Lines({ text }: { readonly text: string }): ReactNode {
  return text.split(PARAGRAPHS).map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
    <Fragment key={at}>
      {at > 0 && <br />}
      {line}
    </Fragment>
  ));
}
