// Asks every question of the `graphql-http` audit suite at an address, and prints what failed.
//
//   node audit.mjs URL  ->  [{"id", "name", "status", "reason"}, …] as JSON
import { serverAudits } from "graphql-http";

const url = process.argv[2];
const found = [];
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const result = await audit.fn();
  found.push({
    id: result.id,
    name: result.name,
    status: result.status,
    reason: result.reason ?? null,
  });
}
console.log(JSON.stringify(found));
