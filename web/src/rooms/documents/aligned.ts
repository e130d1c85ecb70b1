// Paragraphs of several languages, set beside each other by what they share.

export interface InOneLanguage {
  readonly identity: string;
  readonly label: string;
  readonly text: string;
  readonly language: string;
}

interface Row {
  readonly identity: string;
  /** One for each language; undefined where the paragraph is missing. */
  readonly texts: ReadonlyArray<string | undefined>;
}

/**
 * A row for each paragraph, in the order of the first language. Where a language is not there the
 * graph answers in another one, so each is taken once.
 */
export function aligned(texts: ReadonlyArray<readonly InOneLanguage[]>): {
  readonly languages: readonly string[];
  readonly rows: readonly Row[];
} {
  const byLanguage = new Map<string, Map<string, string>>();
  for (const paragraphs of texts) {
    const language = paragraphs[0]?.language;
    if (!language || byLanguage.has(language)) continue;
    const words = paragraphs.map(
      ({ identity, label, text }) => [identity, `${label} ${text}`.trim()] as const,
    );
    byLanguage.set(language, new Map(words));
  }
  const columns = [...byLanguage.values()];
  const identities = new Set(columns.flatMap((column) => [...column.keys()]));
  return {
    languages: [...byLanguage.keys()],
    rows: [...identities].map((identity) => ({
      identity,
      texts: columns.map((column) => column.get(identity)),
    })),
  };
}
