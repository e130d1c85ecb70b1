// The languages of a version: what the import noticed in each file, and a place to add another.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Notice } from "~/design/Notice/Notice";
import { TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { ImportedTexts_version$key } from "./__generated__/ImportedTexts_version.graphql";
import { AddLanguage } from "./AddLanguage";
import { Alignment } from "./Alignment";
import { timesIn, WARNINGS } from "./importWarnings";

export function ImportedTexts(props: { readonly version: ImportedTexts_version$key }): ReactNode {
  const say = useSaying();
  const version = useFragment(
    graphql`
      fragment ImportedTexts_version on Version {
        id
        viewerCanAddLanguage
        texts {
          language
          isLeading
          changes
          warnings {
            code
            message
          }
        }
      }
    `,
    props.version,
  );
  const present = version.texts.map(({ language }) => language.slice(0, 2));
  return (
    <>
      {version.texts.map(({ language, isLeading, changes, warnings }) => (
        <div key={language} className="stack tight">
          <h3>
            {say(TEXT_LANGUAGES, language.slice(0, 2))}{" "}
            {isLeading && (
              <span className="quiet small">
                <Trans>the leading text</Trans>
              </span>
            )}
          </h3>
          <p className="quiet small">
            {changes === "ACCEPTED" ? (
              <Trans>Tracked changes were accepted.</Trans>
            ) : (
              <Trans>Tracked changes were rejected.</Trans>
            )}
          </p>
          {warnings.length > 0 ? (
            <Notice kind="warning" title={<Trans>Look at these places in the file</Trans>}>
              <ul>
                {warnings.map(({ code, message }) => (
                  <li key={code + message}>
                    {WARNINGS[code]
                      ? [say(WARNINGS, code), timesIn(message)].filter(Boolean).join(": ")
                      : message}
                  </li>
                ))}
              </ul>
            </Notice>
          ) : (
            <p className="small">
              <Trans>The import noticed nothing unusual.</Trans>
            </p>
          )}
        </div>
      ))}
      {version.texts.length > 1 && <Alignment versionId={version.id} />}
      {version.viewerCanAddLanguage && (
        // Once a language is there, the place for the next one is empty.
        <AddLanguage key={present.join(" ")} versionId={version.id} present={present} />
      )}
    </>
  );
}
