// Puts a .br and a .gz beside every built file that shrinks, so that the server never compresses them.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const dist = join(dirname(fileURLToPath(import.meta.url)), "..", "dist");
const SHRINKS = /\.(?:js|css|svg|json|webmanifest|txt)$/;

for (const name of readdirSync(dist, { recursive: true, encoding: "utf-8" })) {
  const file = join(dist, name);
  if (!SHRINKS.test(name) || statSync(file).isDirectory()) continue;
  const bytes = readFileSync(file);
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: size }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
