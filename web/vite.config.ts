import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// `npm run dev` serves the sources and passes what is the server's on to it.
const SERVER = process.env["TRYEZA_SERVER"] ?? "http://127.0.0.1:8000";
const SERVERS = ["/graphql", "/auth", "/uploads", "/downloads", "/oauth"];

export default defineConfig({
  resolve: {
    alias: [
      { find: "~", replacement: fileURLToPath(new URL("./src", import.meta.url)) },
      // The package's own entry brings the API of before 2021 along: 15 kB that nobody calls.
      { find: /^react-relay$/, replacement: "react-relay/hooks.js" },
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
  build: {
    target: "es2022",
    manifest: true,
    // One sheet for the client and for the pages that the server writes.
    cssCodeSplit: false,
    // The content policy takes no data: scripts or fonts, and a file can be kept by the browser.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: "src/app/main.tsx" },
  },
  server: {
    proxy: Object.fromEntries(SERVERS.map((path) => [path, { target: SERVER, ws: true }])),
  },
  test: { environment: "jsdom", setupFiles: ["src/app/testing.ts"] },
});
