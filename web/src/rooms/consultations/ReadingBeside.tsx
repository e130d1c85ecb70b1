// What lies beside the draft: its files, what was added to it, whom to ask. Folded: the text comes first.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ReviewCopies } from "~/rooms/comments/ReviewCopies";
import { SUPPORTING_KINDS, useSaying } from "~/words/vocabulary";
import type { ReadingConsultation, ReadingVersion } from "./reading";

interface ReadingBesideProps {
  readonly consultation: ReadingConsultation;
}

export function ReadingBeside({ consultation }: ReadingBesideProps): ReactNode {
  return (
    <details className="disclosure whole-row">
      <summary>
        <Trans>Downloads, supporting documents, contact</Trans>
      </summary>
      <div className="row roomy">
        <Downloads version={consultation.document.version} />
        <ReviewCopies consultation={consultation} />
        <Around consultation={consultation} />
      </div>
    </details>
  );
}

function Downloads({
  version,
}: {
  readonly version: ReadingVersion | null | undefined;
}): ReactNode {
  if (!version) return null;
  const files = { DOCX: version.docx, HTML: version.html, MD: version.markdown };
  return (
    <section>
      <h2 className="quiet small">
        <Trans>Downloads</Trans>
      </h2>
      <ul className="plain row tight">
        {Object.entries(files).map(([name, path]) => (
          <li key={name}>
            <a href={path} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Around({ consultation }: ReadingBesideProps): ReactNode {
  const { supportingDocuments, contactName, contactEmail, coordinators } = consultation;
  const say = useSaying();
  return (
    <>
      {supportingDocuments.length > 0 && (
        <section>
          <h2 className="quiet small">
            <Trans>Beside the draft</Trans>
          </h2>
          <ul className="plain">
            {supportingDocuments.map((one) => (
              <li key={one.id}>
                <a href={one.downloadPath} download>
                  {one.title}
                </a>{" "}
                <span className="quiet">({say(SUPPORTING_KINDS, one.kind)})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(contactName || contactEmail) && (
        <section>
          <h2 className="quiet small">
            <Trans>Whom to ask</Trans>
          </h2>
          <p>
            {contactName} {contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>}
          </p>
        </section>
      )}
      {coordinators.length > 0 && (
        <section>
          <h2 className="quiet small">
            <Trans>Coordinators</Trans>
          </h2>
          <ul className="plain">
            {coordinators.map(({ person, organisation }) => (
              <li key={person.name}>
                {[person.name, organisation?.name].filter(Boolean).join(", ")}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
