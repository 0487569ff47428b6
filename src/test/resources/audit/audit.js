// Runs every audit of graphql-http against the address given, and prints those that are not fulfilled.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2] });
for (const result of results) {
  if (result.status !== 'ok') console.log(result.status, result.id, result.name, result.reason);
}
console.log(`${results.filter((result) => result.status === 'ok').length}/${results.length}`);
