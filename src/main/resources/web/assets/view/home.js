// What the explorer shows before a role is chosen.

import { h } from '../element.js';
import { bars } from '../picture/bars.js';
import { grouped } from '../picture/chart.js';
import { count, decimal, middle, spot } from '../words.js';

/** @param {import('../panel/parts.js').Page} page */
export async function home(page) {
  const { roles, dataset } = await page.ask('Home', {}, page.signal);
  // Roles that share the figures of one official group share a bar.
  const paid = grouped(roles.edges, (edge) => edge.salary.measuredFor?.code ?? edge.node.slug).map((group) => ({ group, ...group[0], ...middle(group[0].salary) }));
  const most = Math.max(...paid.map((role) => spot(role.estimate)?.at ?? 0));
  const counted = paid.some((role) => role.node.demand.employment?.count != null);
  return {
    title: '',
    nodes: [
      h('section', { class: 'hero' },
        h('h1', {}, 'What is it, what does it pay, where does it pay more?'),
        h('p', { class: 'soft' }, `${count(roles.totalCount)} roles, and who says so. Type a title above, or begin with one of these.`)),
      h('section', { class: 'card', 'aria-labelledby': 'begin' },
        h('h2', { id: 'begin' }, counted ? `What most people work as in ${dataset.homeLocation.name}` : 'Roles'),
        bars(paid.map((role) => ({
          label: [role.group.map(({ node }, i) => [i > 0 && ', ', h('a', { href: page.href({ role: node.slug }) }, node.title)]),
            role.node.demand.employment?.count != null && h('span', { class: 'small soft' }, ` ${count(role.node.demand.employment.count)} jobs`)],
          share: (spot(role.estimate)?.at ?? 0) / most,
          open: spot(role.estimate)?.open === 'above',
          value: [role.estimate.display, h('span', { class: 'small soft' }, spot(role.estimate) ? ` ${role.name}` : '')],
        }))),
        h('div', { class: 'foot' }, h('span', {}, 'Bars are pay a year'), page.behind('Home', {}))),
      h('section', { class: 'card', 'aria-labelledby': 'held' },
        h('h2', { id: 'held' }, 'What is held'),
        h('ul', { class: 'plain' }, dataset.releases.map((release) =>
          h('li', {}, release.source.name, h('span', { class: 'soft' }, ` ${release.source.publisher}, ${release.label}`)))),
        dataset.downloads.map(({ url, bytes, sha256 }) => h('p', {}, h('a', { href: url, title: `SHA-256 ${sha256}` }, 'Download all of it'),
          h('span', { class: 'soft' }, ` one SQLite file, ${decimal(bytes / 1e6)} MB`))),
        dataset.releases.length < 4 && h('p', { class: 'notice' }, 'This is the starter dataset. ', h('a', { href: 'docs' }, 'Import published data'), ' to have every occupation of the United States.'),
        h('div', { class: 'foot' }, h('span', {}, `Published ${dataset.builtAt.slice(0, 10)}, fingerprint ${dataset.fingerprint.slice(0, 12)}`), page.behind('Home', {}))),
    ],
  };
}
