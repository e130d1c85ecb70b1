// Which paragraphs of the languages say the same, and which stand alone.

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { CheckField } from "~/design/Field/Field";
import { TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { AlignedTextsQuery } from "./__generated__/AlignedTextsQuery.graphql";
import { aligned } from "./aligned";

const SHOWN = 200; // rows; whoever needs more reads the text itself

export function AlignedTexts({ versionId }: { readonly versionId: string }): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const [isOnlyAlone, setIsOnlyAlone] = useState(true);
  const { node } = useLazyLoadQuery<AlignedTextsQuery>(
    graphql`
      query AlignedTextsQuery($id: ID!) {
        node(id: $id) {
          ... on Version {
            sq: paragraphs(language: ALBANIAN) {
              ...AlignedTexts_paragraph @relay(mask: false)
            }
            sr: paragraphs(language: SERBIAN) {
              ...AlignedTexts_paragraph @relay(mask: false)
            }
            en: paragraphs(language: ENGLISH) {
              ...AlignedTexts_paragraph @relay(mask: false)
            }
          }
        }
      }
    `,
    { id: versionId },
    { fetchPolicy: "network-only" },
  );
  const { languages, rows } = aligned([node?.sq ?? [], node?.sr ?? [], node?.en ?? []]);
  const alone = rows.filter((row) => row.texts.some((text) => text === undefined));
  const shown = isOnlyAlone ? alone : rows;
  return (
    <div className="stack">
      <p>
        <Plural
          value={alone.length}
          _0="Every paragraph has its twin in every language."
          one="# paragraph has no twin in another language."
          other="# paragraphs have no twin in another language."
        />
      </p>
      <CheckField
        label={<Trans>Only those without a twin</Trans>}
        checked={isOnlyAlone}
        onCheck={setIsOnlyAlone}
      />
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
        <section className="scrolls" tabIndex={0} aria-label={t`The languages side by side`}>
          <table className="aligned">
            <thead>
              <tr>
                {languages.map((language) => (
                  <th key={language} scope="col">
                    {say(TEXT_LANGUAGES, language.slice(0, 2))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, SHOWN).map(({ identity, texts }) => (
                <tr key={identity}>
                  {texts.map((text, at) => (
                    <td key={languages[at]} lang={languages[at]}>
                      {text ?? (
                        <em className="quiet">
                          <Trans>missing</Trans>
                        </em>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

// The fields of a paragraph, the same in each language.
export const PARAGRAPH = graphql`
  fragment AlignedTexts_paragraph on Paragraph {
    identity
    label
    text
    language
  }
`;
