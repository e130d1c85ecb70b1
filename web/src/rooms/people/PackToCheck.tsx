import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Moment } from "~/design/Moment/Moment";
import { Notice } from "~/design/Notice/Notice";
import type { PackToCheck_pack$key } from "./__generated__/PackToCheck_pack.graphql";
import { PackEditor } from "./PackEditor";
import { lineOf } from "./packLines";

/** As it stands in the pack, in no language. */
const MARK = "verified: true";

export function PackToCheck(props: { readonly pack: PackToCheck_pack$key }): ReactNode {
  const pack = useFragment(
    graphql`
      fragment PackToCheck_pack on RulePack
      @argumentDefinitions(language: { type: "Language" }) {
        id
        key
        revision
        validFrom
        validTo
        source
        calendar
        unverifiedValues
        text
        viewerCanEdit
        title(language: $language)
      }
    `,
    props.pack,
  );
  const { text, unverifiedValues: unverified, validTo } = pack;
  return (
    <article className="card stack">
      <h3>{pack.title}</h3>
      <p className="quiet small">
        <Trans>Revision {pack.revision}</Trans> ·{" "}
        <Trans>
          in force since <Moment at={pack.validFrom} />
        </Trans>
        {validTo && (
          <>
            {" "}
            <Trans>
              until <Moment at={validTo} />
            </Trans>
          </>
        )}{" "}
        ·{" "}
        <a href={pack.source}>
          <Trans>The act itself</Trans>
        </a>
      </p>
      {unverified.length > 0 && (
        <Notice
          kind="warning"
          title={
            <Plural
              value={unverified.length}
              one="One value has not been checked against the official text"
              other="# values have not been checked against the official text"
            />
          }
        >
          <ul>
            {unverified.map((path) => (
              <li key={path}>
                <code>{path}</code>
                {text && <Line at={lineOf(text, path)} />}
              </li>
            ))}
          </ul>
          <p>
            <Trans>
              Compare each with the act, write “{MARK}” behind it in the text below, and save.
            </Trans>
          </p>
        </Notice>
      )}
      {pack.viewerCanEdit && text && (
        <Disclosure summary={<Trans>Edit the rules</Trans>}>
          <PackEditor key={pack.revision} packKey={pack.key} text={text} revision={pack.revision} />
        </Disclosure>
      )}
    </article>
  );
}

function Line({ at }: { readonly at: number | undefined }): ReactNode {
  if (at === undefined) return null;
  return (
    <span className="quiet small">
      {" "}
      <Trans>(line {at})</Trans>
    </span>
  );
}
