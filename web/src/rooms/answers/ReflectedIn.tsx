// In which version and which of its paragraphs the text reflects an answer.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { SelectField } from "~/design/Field/Field";
import { Loading } from "~/design/Loading/Loading";
import type { ReflectedInQuery } from "./__generated__/ReflectedInQuery.graphql";
import type { Verdict } from "./verdict";

/** Where a comment stands in a version: the paragraph that most likely reflects its answer. */
export interface Reflecting {
  readonly versionId: string;
  readonly paragraphId: string;
}

interface ReflectedInProps {
  readonly versions: ReadonlyArray<{
    readonly id: string;
    readonly number: number;
    readonly label: string | null | undefined;
    readonly publishedAt: string | null | undefined;
  }>;
  readonly versionId: string | null;
  readonly paragraphIds: readonly string[];
  readonly reflecting: readonly Reflecting[];
  readonly onChange: (changed: Partial<Verdict>) => void;
}

export function ReflectedIn(props: ReflectedInProps): ReactNode {
  const { t } = useLingui();
  const { versions, versionId, paragraphIds, reflecting, onChange } = props;
  function chooseVersion(id: string): void {
    const there = reflecting.filter((one) => one.versionId === id);
    onChange({ versionId: id || null, paragraphIds: there.map((one) => one.paragraphId) });
  }
  return (
    <>
      <SelectField
        label={<Trans>Version</Trans>}
        value={versionId ?? ""}
        options={[
          { value: "", name: t`in none: the text stays as it is` },
          ...versions.map(({ id, number, label, publishedAt }) => ({
            value: id,
            name: [t`Version ${number}`, label, publishedAt ? "" : t`not published yet`]
              .filter(Boolean)
              .join(" · "),
          })),
        ]}
        onChoose={chooseVersion}
      />
      {versionId !== null && (
        <Suspense fallback={<Loading />}>
          <Paragraphs
            versionId={versionId}
            chosen={paragraphIds}
            onChange={(ids) => onChange({ paragraphIds: ids })}
          />
        </Suspense>
      )}
    </>
  );
}

interface ParagraphsProps {
  readonly versionId: string;
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

const BEGINNING = 90; // characters of a paragraph in the list

function Paragraphs({ versionId, chosen, onChange }: ParagraphsProps): ReactNode {
  const { t } = useLingui();
  const { node } = useLazyLoadQuery<ReflectedInQuery>(
    graphql`
      query ReflectedInQuery($id: ID!, $language: Language!) {
        node(id: $id) {
          ... on Version {
            paragraphs(language: $language) {
              id
              label
              text
              language
            }
          }
        }
      }
    `,
    { id: versionId, language: inGraph(languageOfAddress()) },
  );
  const paragraphs = node?.paragraphs ?? [];
  const begins = ({ label, text }: { label: string; text: string }): string =>
    `${label} ${text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text}`.trim();
  return (
    <>
      {chosen.length > 0 && (
        <ul className="plain reflected">
          {chosen.map((id) => {
            const paragraph = paragraphs.find((one) => one.id === id);
            return (
              <li key={id}>
                <span lang={paragraph?.language}>
                  {paragraph ? begins(paragraph) : <Trans>a paragraph in another language</Trans>}
                </span>
                <Button
                  isSmall
                  look="quiet"
                  onClick={() => onChange(chosen.filter((one) => one !== id))}
                >
                  <Trans>Take away</Trans>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <SelectField
        label={chosen.length > 0 ? <Trans>Another paragraph</Trans> : <Trans>Paragraph</Trans>}
        value=""
        options={[
          { value: "", name: t`choose a paragraph` },
          ...paragraphs
            .filter((one) => !chosen.includes(one.id))
            .map((one) => ({ value: one.id, name: begins(one) })),
        ]}
        onChoose={(id) => id && onChange([...chosen, id])}
      />
    </>
  );
}
