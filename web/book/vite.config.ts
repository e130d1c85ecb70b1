import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import client from "../vite.config.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// The client's own configuration, with the book in the client's place. It is served from anywhere.
export default mergeConfig(
  { ...client, build: undefined },
  defineConfig({
    root: here("."),
    base: "./",
    server: { open: "/en/" },
    build: {
      target: "es2022",
      outDir: here("./dist"),
      rolldownOptions: { input: here("./en/index.html") },
    },
  }),
);
