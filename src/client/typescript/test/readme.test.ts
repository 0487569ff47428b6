import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PayAtDocument } from '../generated/operations.js';
import { careerGraph } from '../src/client.js';
import { pay } from '../src/pay.js';

const address = process.env['CAREERGRAPH'] ?? 'http://localhost:8080/graphql';

/** The README shows what is in here. */
async function payOf(title: string): Promise<string> {
  const ask = careerGraph(address);
  const { data } = await ask(PayAtDocument, { role: { title } });
  const figure = data.role && pay(data.role.salary.mean);
  switch (figure?.kind) {
    case 'amount':
      return `$${figure.amount}`;
    case 'floor':
      return `$${figure.atLeast} or more`;
    default:
      return 'not known';
  }
}

test('what the README shows', async () => {
  assert.equal(await payOf('Data Scientist'), '$102069');
  assert.equal(await payOf('Nobody'), 'not known');
});
