// How much a role is wanted, and what is close to it.

import { h } from '../element.js';
import { scatter } from '../picture/scatter.js';
import { asTable } from '../picture/chart.js';
import { count, counted, decimal, middle, percent, spot, words } from '../words.js';
import { place, publishers, quantity } from './parts.js';

/** @typedef {import('./parts.js').Panel} Panel */
/** @typedef {import('./parts.js').Role['relatedProfessions']['edges'][number]['node']} Related */

/** @type {Panel} */
export const demand = {
  id: 'demand',
  operation: 'Demand',
  variables: ({ at }) => ({ at: place(at) }),
  title: () => 'Is it wanted?',
  sources: ({ demand }) => publishers([demand.employment?.source, demand.advertisedPostings?.source, demand.surveyedVacancies?.source, demand.projection?.source].filter(Boolean)),
  draw({ demand }) {
    const { employment, advertisedPostings, surveyedVacancies, projection } = demand;
    const told = [
      employment && quantity('Jobs', counted(employment), [employment.period?.label, demand.employmentPerThousand !== null && `${decimal(demand.employmentPerThousand)} of a thousand`].filter(Boolean).join(' · ')),
      advertisedPostings && quantity('Advertised openings', counted(advertisedPostings), advertisedPostings.period?.label ?? 'no date stated'),
      surveyedVacancies && quantity('Vacancies', counted(surveyedVacancies), surveyedVacancies.period?.label),
      projection && quantity('Openings a year', counted(projection.annualOpenings), `on average, ${projection.baseYear} to ${projection.targetYear}`),
      projection && quantity('Change in jobs', projection.percentChange === null ? 'not published' : percent(projection.percentChange),
        `${counted(projection.baseEmployment)} to ${counted(projection.projectedEmployment)}`),
      projection && quantity('Outlook', words(projection.outlook), `beside all occupations; ${projection.measuredFor.code} ${projection.measuredFor.title}`),
    ].filter(Boolean);
    return told.length
      ? [h('dl', { class: 'quantities' }, told), h('p', { class: 'small soft' }, 'Each is another quantity with a source of its own: none is made from another.')]
      : [h('p', { class: 'notice' }, 'No source that is loaded counts jobs, advertisements or openings here.')];
  },
};

/** @type {Panel} */
export const related = {
  id: 'related',
  operation: 'Related',
  variables: ({ at }) => ({ at: place(at) }),
  title: () => 'What is close to it',
  sources: (role) => publishers(role.relatedProfessions.edges.flatMap(({ node }) => [node.source, node.averagePay.source])),
  draw(role, page) {
    const all = role.relatedProfessions.edges.map((edge, i) => ({ ...edge.node, number: i + 1 }));
    if (!all.length) {
      return [h('p', { class: 'notice' }, 'No source that is loaded names related professions.')];
    }
    const advertised = all.filter((other) => other.openings?.count != null).length > 1;
    const wanted = (/** @type {Related} */ other) => (advertised ? other.openings?.count : other.role.demand.projection?.annualOpenings.count) ?? null;
    const marks = all.flatMap((other) => {
      const x = wanted(other);
      const y = middle(other.averagePay).estimate.amount;
      return x && y !== null ? [{ number: other.number, name: other.role.title, href: page.href({ role: other.role.slug, to: null }), x, y }] : [];
    });
    const across = advertised ? 'Openings advertised' : 'Openings expected a year';
    return [
      marks.length > 2 && scatter(marks, { text: `Pay against ${across.toLowerCase()} of ${marks.length} professions`, across, currency: role.salary.mean.currency }),
      h('ol', { class: 'related' }, all.map((other) => entry(other, page, wanted(other)))),
      marks.length > 2 && asTable('Related professions', ['Profession', 'Pay', across],
        all.map((other) => [other.role.title, said(other.averagePay), counts(wanted(other))])),
    ];
  },
};

/** @param {number | null} wanted */
const counts = (wanted) => (wanted === null ? 'not counted' : count(wanted));

/** @param {Related['averagePay']} salary */
function said(salary) {
  const { name, estimate } = middle(salary);
  return spot(estimate) ? `${estimate.display} ${name}` : 'Pay not known';
}

/** @param {Related & {number: number}} other @param {import('./parts.js').Page} page @param {number | null} wanted */
function entry(other, page, wanted) {
  return h('li', { value: other.number },
    h('a', { href: page.href({ role: other.role.slug, to: null }) }, other.role.title),
    h('span', { class: 'small soft' }, ` ${said(other.averagePay)}`, wanted !== null && ` · ${counts(wanted)} openings`,
      other.payDifferencePercent !== null && ` · ${percent(other.payDifferencePercent)}`));
}
