// Roles beside each other, over places: always a rectangle, also where nothing is held.

import { h } from '../element.js';
import { placeField, roleField } from '../fields.js';
import { span, strip } from '../picture/strip.js';
import { counted, middle, money, percent, short, spot, words } from '../words.js';

/** @typedef {import('../panel/parts.js').Page} Page */
/** @typedef {import('careergraph/explorer').CompareQuery['compareSalaries']['rows'][number]['cells'][number]} Cell */

/** @param {Page} page */
export async function compare(page) {
  const { state } = page;
  const variables = {
    roles: state.compare.map((slug) => ({ slug })),
    places: (state.places.length ? state.places : [await homeOf(page)]).map((slug) => ({ slug })),
    adjusted: state.adjusted,
  };
  const { compareSalaries } = await page.ask('Compare', variables, page.signal);
  const { rows } = compareSalaries;
  const cells = rows.flatMap((row) => row.cells);
  const places = rows[0]?.cells.map((cell) => cell.location) ?? [];
  const axis = span(cells);
  const title = rows.map((row) => row.role.title).join(', ');
  return {
    title,
    nodes: [
      h('header', { class: 'head' }, h('h1', {}, 'Side by side'), controls(page, places)),
      h('section', { class: 'card', 'aria-label': title },
        h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Pay of the roles' },
          h('table', { class: 'compare' },
            h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Role'),
              places.map((place) => h('th', { scope: 'col' }, place.name, remove(page, 'places', place.slug, place.name))), h('th', { scope: 'col' }, 'Jobs'), h('th', { scope: 'col' }, 'Outlook'))),
            h('tbody', {}, rows.map((row) => h('tr', {},
              h('th', { scope: 'row' }, h('a', { href: page.href({ role: row.role.slug, compare: [], places: [] }) }, row.role.title), remove(page, 'compare', row.role.slug, row.role.title)),
              row.cells.map((cell) => h('td', {}, cellOf(cell, axis))),
              h('td', {}, counted(row.role.demand.employment)),
              h('td', {}, row.role.demand.projection ? [words(row.role.demand.projection.outlook), row.role.demand.projection.percentChange !== null && ` ${percent(row.role.demand.projection.percentChange)}`] : 'not known')))))),
        axis.length > 0 && h('p', { class: 'small soft' }, `Every line runs from ${short(axis[0] ?? 0, cells[0]?.median.currency)} to ${short(axis.at(-1) ?? 0, cells[0]?.median.currency)}.`),
        compareSalaries.caveats.length > 0 && h('ul', { class: 'small soft' }, compareSalaries.caveats.map((caveat) => h('li', {}, caveat.text))),
        h('div', { class: 'foot' }, h('span', {}, compareSalaries.commonConcept ? 'All figures are of one concept of pay.' : 'The figures are not all of one concept of pay: do not subtract them.'), page.behind('Compare', variables))),
    ],
  };
}

/** The place that is meant where the address names none. @param {Page} page */
async function homeOf(page) {
  const { dataset } = await page.ask('HomePlace', {}, page.signal);
  return dataset.homeLocation.slug;
}

/** @param {Cell} cell @param {number[]} axis */
function cellOf(cell, axis) {
  const { name, estimate } = middle(cell);
  return [
    h('span', { class: 'figure' }, money(estimate)),
    h('span', { class: 'small soft' }, ` ${spot(estimate) ? name : ''}`),
    axis.length > 0 && spot(estimate) && strip(cell, axis),
    h('span', { class: 'small soft' }, [cell.source?.publisher, cell.referencePeriod?.label].filter(Boolean).join(', ')),
  ];
}

/** @param {Page} page @param {'compare' | 'places'} list @param {string} slug @param {string} name */
function remove(page, list, slug, name) {
  const others = page.state[list].filter((other) => other !== slug);
  return others.length > 0 && h('a', { class: 'remove', href: page.href({ [list]: others }), 'aria-label': `Without ${name}`, title: 'Leave it out' }, '×');
}

/** @param {Page} page @param {{slug: string}[]} places */
function controls(page, places) {
  return h('div', { class: 'controls' },
    roleField('Add a role', 'a job title', (role) => page.go({ compare: [...new Set([...page.state.compare, role])] })),
    placeField('Add a place', 'a state or an area', (place) => page.go({ places: [...new Set([...places.map(({ slug }) => slug), place])] })),
    h('label', { class: 'switch' },
      h('input', { type: 'checkbox', role: 'switch', checked: page.state.adjusted, change: (/** @type {any} */ event) => page.go({ adjusted: event.target.checked }) }),
      'Consider prices'));
}
