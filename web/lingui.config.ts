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
const OPENING = [
  "AddSupportingFile",
  "AppointCoordinator",
  "ChangingForm",
  "ChooseDocument",
  "Coordinators",
  "DaysOfWindow",
  "ExtendConsultation",
  "KindChoice",
  "New*",
  "Open*",
  "SupportingFiles",
  "WindowReckoned",
  "WithdrawConsultation",
  "changing",
  "versionNames",
].map((name) => `src/rooms/consultations/${name}.ts*`);

// The contents stand beside a text in two rooms; the rest of the other's words is not read there.
const SHARED = ["src/rooms/documents/Contents.tsx"];

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
    { path: "src/words/{locale}/opening", include: OPENING },
    ...ROOMS.map((room) => ({
      path: `src/words/{locale}/${room}`,
      include: [`src/rooms/${room}`],
      exclude: [...SHARED, ...OPENING],
    })),
  ],
});
