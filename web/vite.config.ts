import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// `npm run dev` serves the sources and passes what is the server's on to it.
const SERVER = process.env["TRYEZA_SERVER"] ?? "http://127.0.0.1:8000";
const SERVERS = ["/graphql", "/auth", "/uploads", "/downloads", "/oauth"];

const source = (path: string): string =>
  fileURLToPath(new URL(`./src/${path}`, import.meta.url)).replace(/\/$/, "");

// What every page begins with, in two files: many small ones cost a slow line a round trip each, and
// compress worse. The second changes with each release, the first hardly ever. A group takes along all
// that its modules import: what comes when it is asked for must not match.
const GROUPS = [
  {
    name: "libraries",
    test: /node_modules\/(?:react|react-dom|scheduler|relay-runtime|@tanstack|@lingui|@babel\/runtime|fbjs)\//,
    priority: 2,
  },
  {
    name: "frame",
    test: /src\/(?:app\/(?!routes|AskLeaving)|graph\/(?:answers|environment|failures|signing)|words\/vocabulary|design\/(?:Button|Disclosure|Empty|Go|Loading|Moment|Notice|Page|Tag|Toast)\/)/,
    priority: 1,
  },
];

export default defineConfig({
  resolve: {
    alias: [
      { find: "~", replacement: source("") },
      { find: /^react-relay$/, replacement: source("graph/relayHooks.js") },
      { find: /^relay-runtime$/, replacement: source("graph/relayRuntime.js") },
      { find: "./useFragmentInternal_CURRENT", replacement: source("graph/relaySwitchedOff.js") },
    ],
  },
  plugins: [
    babel({
      include: /src\/.*\.tsx?$/,
      plugins: ["@lingui/babel-plugin-lingui-macro", ["relay", { eagerEsModules: true }]],
    }),
    react(),
    lingui(),
  ],
  // Relay's compiled documents import types as if they were values.
  oxc: { typescript: { onlyRemoveTypeImports: false } },
  build: {
    target: "es2022",
    manifest: true,
    // One sheet for the client and for the pages that the server writes.
    cssCodeSplit: false,
    // The content policy takes no data: scripts or fonts, and a file can be kept by the browser.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: "src/app/main.tsx",
      output: { codeSplitting: { groups: GROUPS } },
    },
  },
  server: {
    proxy: Object.fromEntries(SERVERS.map((path) => [path, { target: SERVER, ws: true }])),
  },
  test: { environment: "jsdom", setupFiles: ["src/app/testing.ts"] },
});
