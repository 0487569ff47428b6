// What a role pays: here, elsewhere, before.

import { h } from '../element.js';
import { bars } from '../picture/bars.js';
import { line } from '../picture/line.js';
import { asTable, grouped } from '../picture/chart.js';
import { rule, span, strip } from '../picture/strip.js';
import { tiles } from '../picture/tiles.js';
import { count, counted, middle, money, percent, spot, words } from '../words.js';
import { choice, place, publishers } from './parts.js';

/** @typedef {import('./parts.js').Panel} Panel */
/** @typedef {import('./parts.js').Role} Role */
/** @typedef {import('../words.js').Amount} Amount */

/** @type {Panel} */
export const pay = {
  id: 'pay',
  operation: 'Pay',
  variables: ({ at }) => ({ at: place(at) }),
  title: (role) => `What it pays in ${role.salary.location.name}`,
  sources: (role) => publishers(role.salariesBySource.map((salary) => salary.source)),
  draw(role) {
    const told = role.salariesBySource.filter((salary) => salary.availability === 'PUBLISHED');
    if (!told.length) {
      return [h('p', { class: 'notice' }, words(role.salary.availability))];
    }
    const axis = span(told);
    return [
      role.salary.availability === 'AMBIGUOUS_OCCUPATION' && h('p', { class: 'notice' }, words('AMBIGUOUS_OCCUPATION')),
      told.map((salary) => witness(salary, axis)),
      rule(axis, told[0].median.currency),
      told.length > 1 && h('p', { class: 'small soft' }, 'These measure different things, so they stand side by side and are never averaged.'),
    ];
  },
};

/** @param {Role['salariesBySource'][number]} salary @param {number[]} axis */
function witness(salary, axis) {
  const { name, estimate } = middle(salary);
  const sample = salary.sampleSize && `${salary.sampleSize.banded ? 'at least ' : ''}${count(salary.sampleSize.count)} ${words(salary.sampleSize.unit)}`;
  return h('div', { class: 'witness' },
    h('div', { class: 'said' },
      h('p', {}, h('b', { class: 'figure' }, estimate.display), ` ${name}`),
      h('p', { class: 'small soft' }, [
        salary.measuredFor && `for ${salary.measuredFor.title} (${salary.measuredFor.code})`,
        salary.source?.publisher,
        words(salary.method),
        words(salary.concept),
        salary.referencePeriod?.label ?? (salary.updatedAt && `updated ${salary.updatedAt}`) ?? 'no date stated',
        sample ?? (salary.employment?.count ? `${counted(salary.employment)} jobs` : null),
      ].filter(Boolean).join(' · '))),
    strip(salary, axis),
    h('dl', { class: 'facts small' },
      fact('10 % earn at most', salary.low), fact('Middle half', salary.range.lower, salary.range.upper),
      fact('10 % earn at least', salary.high), name !== 'mean' && fact('Mean', salary.mean)),
    (salary.caveats.length > 0 || salary.measuredFor || salary.confidence) && h('details', { class: 'small' },
      h('summary', {}, 'Before you quote it'),
      h('ul', {},
        salary.measuredFor && h('li', {}, `Measured for ${salary.measuredFor.code} ${salary.measuredFor.title}${shared(salary.measuredFor)}`),
        salary.confidence && h('li', {}, `Confidence in the mean: ${words(salary.confidence.level)}. ${salary.confidence.reason}`),
        salary.caveats.map((caveat) => h('li', {}, caveat.text)))));
}

/** @param {{sharedWithCount: number}} code */
const shared = ({ sharedWithCount }) => (sharedWithCount ? `, a group that ${count(sharedWithCount)} other ${sharedWithCount === 1 ? 'role shares' : 'roles share'}.` : '.');

/** @param {string} name @param {...Amount} estimates */
function fact(name, ...estimates) {
  return estimates.every((estimate) => estimate.status === 'NOT_COLLECTED' || estimate.status === 'MISSING')
    ? null
    : h('div', {}, h('dt', {}, name), h('dd', {}, estimates.map((estimate) => estimate.display).join(' – ')));
}

/** @type {Panel} */
export const payByPlace = {
  id: 'map',
  operation: 'PayByPlace',
  variables: ({ adjusted }) => ({ adjusted }),
  title: () => 'State by state',
  sources: (role) => publishers(role.salaries.edges.map((edge) => edge.node.source)),
  draw(role, page) {
    const cells = role.salaries.edges.map((edge) => edge.node);
    const period = cells.find((cell) => cell.referencePeriod)?.referencePeriod?.label;
    return [
      h('div', { class: 'between' },
        h('p', { class: 'soft' }, ['Median a year', period, page.state.adjusted && 'divided by the price level of each place'].filter(Boolean).join(', ')),
        h('label', { class: 'switch' },
          h('input', {
            type: 'checkbox', role: 'switch', id: 'adjusted', checked: page.state.adjusted,
            change: (/** @type {any} */ event) => page.go({ adjusted: event.target.checked }),
          }),
          'Consider prices')),
      cells.some((cell) => spot(cell.median))
        ? tiles(cells, { caption: 'Median pay by place', chosen: page.state.at, href: (slug) => page.href({ at: slug }) })
        : h('p', { class: 'notice' }, none(cells, page.state.adjusted)),
    ];
  },
};

/** Why there is no map. @param {readonly {readonly median: Amount}[]} cells @param {boolean} adjusted */
function none(cells, adjusted) {
  if (!cells.length) {
    return 'No source that is loaded tells what it pays in single states.';
  }
  return adjusted && cells.some((cell) => cell.median.status === 'NOT_APPLICABLE')
    ? 'No price level is held for these places and this time, so that pay cannot be adjusted.'
    : 'A source that is loaded tells of the single states, but not what the role pays there.';
}

/** @type {Panel} */
export const earnMore = {
  id: 'earn-more',
  operation: 'EarnMore',
  variables: ({ at, kinds }) => ({ at: place(at), kinds }),
  title: (role) => `Where it pays more than in ${role.earnMore.home.location.name}`,
  sources: (role) => publishers([role.earnMore.home.source]),
  draw(role, page) {
    const { edges, excluded, home, totalCount } = role.earnMore;
    const most = Math.max(...edges.map((edge) => edge.figure.amount ?? 0));
    const left = excluded.map((group) => `${count(group.locations)} ${words(group.reason)}`).join(', ');
    return [
      h('div', { class: 'between' },
        h('p', { class: 'soft' }, edges.length
          ? `${count(totalCount)} ${totalCount === 1 ? 'place pays' : 'places pay'} more once prices are considered.`
          : 'No place that can be ranked fairly pays more.'),
        choice('Kind of place', [['STATE', 'States'], ['METRO', 'Metropolitan areas'], ['NONMETRO', 'Outside of them']], page.state.kinds, (kinds) => page.go({ kinds }))),
      edges.length > 0 && bars(edges.map((edge) => ({
        label: h('a', { href: page.href({ at: edge.node.location.slug }) }, edge.node.location.name),
        share: (edge.figure.amount ?? 0) / most,
        value: [edge.percentDifference === null ? money(edge.figure) : percent(edge.percentDifference)],
        note: `${money(edge.figure)} in average prices; ${money(edge.node.median)} there${edge.distanceKm === null ? '' : `; ${count(edge.distanceKm)} km away`}`,
      }))),
      left && h('p', { class: 'small soft' }, `Not ranked: ${left}.`),
      !edges.length && !spot(home.median) && h('p', { class: 'small soft' }, 'There is no pay at home to compare with, or no other place with pay of the same source.'),
    ];
  },
};

/** @type {Panel} */
export const history = {
  id: 'history',
  operation: 'History',
  variables: ({ at }) => ({ at: place(at) }),
  title: () => 'What it paid before',
  sources: (role) => publishers(role.salaryHistory.points.map((point) => point.salary.source)),
  draw(role) {
    const { points, comparable } = role.salaryHistory;
    const drawn = points.filter((point) => spot(point.salary.median));
    if (drawn.length < 2) {
      return [h('p', { class: 'notice' }, drawn.length ? 'One edition is held, so there is nothing to compare it with yet.' : 'No edition with a median is held.')];
    }
    const breaks = grouped(
      points.flatMap((point) => point.breaks.map((why) => ({ ...why, label: point.period.label }))),
      (why) => why.text);
    return [
      line(drawn, 'Median pay'),
      breaks.length > 0 && h('ul', { class: 'breaks small' }, breaks.map((same) =>
        h('li', {}, h('b', {}, `${same.map((why) => why.label).join(', ')}: `), same[0].text, same[0].url && [' ', h('a', { href: same[0].url, rel: 'noreferrer' }, 'Read why')]))),
      !comparable && h('p', { class: 'small soft' }, 'Points across a break should not be compared: they are joined by a dashed line.'),
      asTable('Median pay over time', ['Period', 'Median'], points.map((point) => [point.period.label, point.salary.median.display])),
    ];
  },
};
