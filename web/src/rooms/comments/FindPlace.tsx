// Where a find would be put: the words of a comment marked in its paragraph, a change as its redline.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useMemo } from "react";
import { graphql, useFragment } from "react-relay";
import { Redline } from "~/design/Redline/Redline";
import type { FindPlace_find$key } from "./__generated__/FindPlace_find.graphql";
import { foundWording } from "./foundWording";
import { around } from "./inPlace";

export function FindPlace(props: { readonly find: FindPlace_find$key }): ReactNode {
  const find = useFragment(
    graphql`
      fragment FindPlace_find on WordFind {
        kind
        quote
        start
        end
        old
        new
        paragraph {
          label
          text
          language
        }
      }
    `,
    props.find,
  );
  const { kind, quote, start, end, paragraph, old } = find;
  const text = paragraph?.text ?? null;
  const segments = useMemo(
    () => (kind === "COMMENT" ? [] : foundWording({ kind, old, new: find.new }, text)),
    [kind, old, find.new, text],
  );
  const [ahead, words, behind] = around(text ?? "", { start, end });
  return (
    <>
      {!paragraph && (
        <p className="quiet small">
          <Trans>On the document as a whole</Trans>
        </p>
      )}
      {quote !== "" && start == null && (
        <p className="quiet small">
          <Trans>It was on words that do not stand there: “{quote}”</Trans>
        </p>
      )}
      {(paragraph || segments.length > 0) && (
        <p className="draft-words" lang={paragraph?.language}>
          {paragraph?.label && <span className="label">{paragraph.label} </span>}
          {kind === "COMMENT" ? (
            <>
              {ahead}
              {words && <mark>{words}</mark>}
              {behind}
            </>
          ) : (
            <Redline segments={segments} />
          )}
        </p>
      )}
    </>
  );
}
