// Where in a pack's text a value stands, so that it is found without knowing YAML.

/** The line, counted from 1, of a value by its path `written.min_working_days`; undefined if lost. */
export function lineOf(text: string, path: string): number | undefined {
  const keys = path.split(".");
  const lines = text.split("\n");
  let depth = -1;
  let found = 0;
  for (let at = 0; at < lines.length && found < keys.length; at += 1) {
    const line = /^(\s*)([\w-]+):/.exec(lines[at] ?? "");
    if (!line) continue;
    const indent = line[1]?.length ?? 0;
    if (found > 0 && indent <= depth) return undefined;
    const isBelow = found === 0 ? indent === 0 : indent > depth;
    if (!isBelow || line[2] !== keys[found]) continue;
    depth = indent;
    found += 1;
    if (found === keys.length) return at + 1;
  }
  return undefined;
}
