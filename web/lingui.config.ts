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

// One catalogue for each room, loaded with its pages; Serbian Cyrillic is made from Latin (make words).
export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "sq", "sr-Latn", "sr-Cyrl"],
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: "message",
  catalogs: [
    {
      path: "src/words/{locale}/app",
      include: ["src/app", "src/design", "src/graph", "src/words/vocabulary.ts"],
    },
    ...ROOMS.map((room) => ({
      path: `src/words/{locale}/${room}`,
      include: [`src/rooms/${room}`],
    })),
  ],
});
