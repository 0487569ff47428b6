import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as ops from '../generated/operations.js';
import { AnswerError, careerGraph } from '../src/client.js';
import { pay } from '../src/pay.js';

const ADDRESS = process.env['CAREERGRAPH'] ?? 'http://localhost:8080/graphql';
const ask = careerGraph(ADDRESS);
const engineer = { title: 'Machine Learning Engineer' };

test('a role and what it is', async () => {
  const { data } = await ask(ops.RolePageDocument, { role: engineer });
  assert.equal(data.role?.title, engineer.title);
  assert.equal(data.role.responsibilities.length, 5);
  assert.ok(data.role.questions.edges.every(({ node }) => node.answer.length > 0));
});

test('pay, who says so, and the sentence to print beside it', async () => {
  const { data, attribution, cost } = await ask(ops.PayAtDocument, { role: engineer });
  const salary = data.role?.salary;
  assert.ok(salary);
  assert.deepEqual(pay(salary.mean), { kind: 'amount', amount: 110673 });
  assert.deepEqual(pay(salary.percentile), { kind: 'absent', status: 'NOT_COLLECTED' });
  assert.equal(salary.source?.publisher, 'Indeed');
  assert.match(attribution.map((source) => source.attribution).join(), /Indeed/);
  assert.ok(cost.requested <= cost.limit);
});

test('no such role is null, not an error', async () => {
  const { data } = await ask(ops.PayAtDocument, { role: { slug: 'nobody' }, at: { slug: 'us-wa' } });
  assert.equal(data.role, null);
});

test('a map of pay', async () => {
  const { data } = await ask(ops.PayMapDocument, { role: engineer, adjusted: true });
  assert.ok(data.role?.salaries.edges.every(({ node }) => node.location.slug.startsWith('us-')));
});

test('roles beside each other', async () => {
  const { data } = await ask(ops.CompareDocument, {
    roles: [engineer, { title: 'Data Scientist' }],
    places: [{ slug: 'us' }, { slug: 'us-wa' }],
  });
  const cells = data.compareSalaries.rows.map((row) => row.cells.map((cell) => pay(cell.mean).kind));
  assert.deepEqual(cells, [
    ['amount', 'absent'],
    ['amount', 'absent'],
  ]);
});

test('the best paid', async () => {
  const { data } = await ask(ops.BestPaidDocument, { first: 3 });
  assert.deepEqual(data.roles.edges.map(({ rank }) => rank), [1, 2, 3]);
});

test('professions close by', async () => {
  const { data } = await ask(ops.NeighboursDocument, { role: engineer });
  const first = data.role?.relatedProfessions.edges[0]?.node;
  assert.equal(first?.role.title, 'Data Scientist');
  assert.equal(first.openings?.count, 23757);
});

test('what a move takes', async () => {
  const { data } = await ask(ops.GapDocument, { from: { title: 'Data Engineer' }, to: engineer });
  assert.ok(Array.isArray(data.skillGap.missing));
});

test('what titles mean', async () => {
  const { data } = await ask(ops.TitlesDocument, { titles: ['Sr Machine Learning Engineer (Remote)', 'Qwerty'] });
  const [known, unknown] = data.resolveTitles;
  assert.equal(known?.candidates[0]?.role.title, engineer.title);
  assert.equal(known.candidates[0].seniority, 'SENIOR');
  assert.equal(unknown?.outcome, 'NO_MATCH');
});

test('roles and places while somebody types', async () => {
  const { data } = await ask(ops.TypeaheadDocument, { text: 'wash' });
  const names = data.search.map(({ item }) => {
    switch (item.__typename) {
      case 'Role':
        return item.title;
      case 'Location':
        return item.name;
      default:
        return undefined;
    }
  });
  assert.ok(names.includes('Washington'));
});

test('what changed, page by page', async () => {
  const kinds: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data }: { data: ops.ChangesQuery } = await ask(ops.ChangesDocument, { after, first: 5 });
    kinds.push(...data.changes.edges.map(({ node }) => node.kind));
    after = data.changes.pageInfo.endCursor;
    more = data.changes.pageInfo.hasNextPage;
  }
  assert.ok(kinds.length > 5 && kinds.includes('CREATED'));
});

test('a refusal tells its code and what to do', async () => {
  const places = [{ slug: 'nowhere' }];
  await assert.rejects(ask(ops.CompareDocument, { roles: [engineer], places }), (error: unknown) => {
    assert.ok(error instanceof AnswerError);
    assert.equal(error.problems[0]?.code, 'NOT_FOUND');
    assert.deepEqual(error.problems[0].path, ['compareSalaries']);
    assert.match(error.message, /nowhere.*\. List what is held first/);
    return true;
  });
});

test('a key that is unknown is refused', async () => {
  const stranger = careerGraph(ADDRESS, { authorization: 'Bearer nobody' });
  await assert.rejects(stranger(ops.BestPaidDocument), (error: unknown) => {
    assert.ok(error instanceof AnswerError);
    assert.equal(error.status, 401);
    assert.equal(error.problems[0]?.code, 'UNAUTHENTICATED');
    return true;
  });
});

test('who does not wait is not answered', async () => {
  const signal = AbortSignal.abort();
  await assert.rejects(ask(ops.BestPaidDocument, {}, { signal }), { name: 'AbortError' });
});
