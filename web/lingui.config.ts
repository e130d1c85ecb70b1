import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

const ROOMS = [
  "people",
  "organisations",
  "groups",
  "documents",
  "consultations",
  "comments",
  "answers",
  "reports",
  "search",
];

// Whoever reads a draft does without the words of those who open its consultation.
const OPENING = "src/rooms/consultations/opening";

// They stand on the pages of two rooms; the rest of the other room's words is not read there.
const SHARED = ["src/rooms/documents/Contents.tsx", "src/rooms/comments/ReviewCopies.tsx"];

// One catalogue for each room, loaded with its pages; Serbian Cyrillic is made from Latin (make words).
export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "sq", "sr-Latn", "sr-Cyrl"],
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: "message",
  catalogs: [
    {
      path: "src/words/{locale}/app",
      include: ["src/app", "src/design", "src/graph", "src/words/vocabulary.ts", ...SHARED],
    },
    { path: "src/words/{locale}/opening", include: [OPENING] },
    ...ROOMS.map((room) => ({
      path: `src/words/{locale}/${room}`,
      include: [`src/rooms/${room}`],
      exclude: [...SHARED, `${OPENING}/**`],
    })),
  ],
});
