// Runs every audit of graphql-http against the service at CAREERGRAPH, and prints those that are not fulfilled.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.env.CAREERGRAPH });
for (const result of results) {
  if (result.status !== 'ok') console.log(result.status, result.id, result.name, result.reason);
}
console.log(`${results.filter((result) => result.status === 'ok').length}/${results.length}`);
