// What a reader should know of the text before reading it: an older version, another language.

import { Trans } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { asTextLanguage } from "~/app/languages";
import type { Search } from "~/app/page";
import { languageOfAddress } from "~/app/remembering";
import { Notice } from "~/design/Notice/Notice";
import { TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { ReadingConsultation } from "./reading";

export function ReadingNotes(props: { readonly consultation: ReadingConsultation }): ReactNode {
  const { document, version: asked } = props.consultation;
  const search = useSearch({ strict: false }) as Search;
  const say = useSaying();
  const { version } = document;
  const language = version?.paragraphs[0]?.language.slice(0, 2);
  const wanted = search["text"] ?? asTextLanguage(languageOfAddress());
  return (
    <>
      {version && version.number !== asked.number && (
        <Notice>
          <Trans>
            You are reading version {version.number}. Comments are asked on version {asked.number}.
          </Trans>
        </Notice>
      )}
      {language && language !== wanted && (
        <p className="quiet small">
          <Trans>
            This text is not there in the language of your screens; it is shown in{" "}
            {say(TEXT_LANGUAGES, language)}.
          </Trans>
        </p>
      )}
    </>
  );
}
