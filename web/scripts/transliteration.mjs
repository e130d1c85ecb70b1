// Serbian Latin as Serbian Cyrillic, letter by letter, inside ICU messages.

const LATIN = "abvgdđežzijklmnoprstćufhcčš";
const CYRILLIC = "абвгдђежзијклмнопрстћуфхцчш";
const LETTERS = new Map([...LATIN].map((letter, at) => [letter, CYRILLIC[at]]));
const DIGRAPHS = new Map([
  ["lj", "љ"],
  ["nj", "њ"],
  ["dž", "џ"],
]);
const LETTER = /lj|nj|dž|[a-zđžćčš]/gi;

/** Names that are written in Latin letters in Cyrillic texts, too. */
const STAYS =
  /\b(?:Tryeza|Word|OpenID|Connect|DOCX|ODT|HTML|PDF|CSV|XLSX|JSON|YAML|ID|SHA|GraphQL|Ctrl|Enter|Esc|Shift|Tab)\b/;

/** What no reader sees, and keys: tags, escapes, addresses, examples of mail, the words of ICU. */
const SYNTAX =
  /<\d+>[a-z]<\/\d+>|<\/?\d+\/?>|\\[nt"]|https?:\/\/\S+|\.(?:docx|odt|html|md|txt)\b|[\w.+-]+@[\w-]+\.[\w.]+|(?<!(?:=\d+|\b(?:zero|one|two|few|many|other)) ?)\{\w+\}|\{\w+, (?:plural|select|selectordinal),(?: offset:\d+)?|(?:=\d+|\b(?:zero|one|two|few|many|other|[A-Z][A-Z_]+)) ?(?=\{)/;

const KEPT = new RegExp(`(${SYNTAX.source}|${STAYS.source})`, "g");

/** The message in Cyrillic. */
export function inCyrillic(message) {
  return message
    .split(KEPT)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(LETTER, cyrillicLetter)))
    .join("");
}

function cyrillicLetter(latin) {
  const lower = latin.toLowerCase();
  const cyrillic = DIGRAPHS.get(lower) ?? LETTERS.get(lower) ?? latin;
  return latin[0] === lower[0] ? cyrillic : cyrillic.toUpperCase();
}
