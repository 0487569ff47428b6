// Roles beside each other, over places: always a rectangle, also where nothing is held.

import { combobox } from '../combobox.js';
import { h } from '../element.js';
import { span, strip } from '../picture/strip.js';
import { counted, middle, money, percent, short, spot, words } from '../words.js';

/** @typedef {import('../panel/parts.js').Page} Page */

/** @param {Page} page */
export async function compare(page) {
  const { state } = page;
  const variables = {
    roles: state.compare.map((slug) => ({ slug })),
    places: (state.places.length ? state.places : ['us']).map((slug) => ({ slug })),
    adjusted: state.adjusted,
  };
  const { compareSalaries } = await page.ask('Compare', variables);
  const { rows } = compareSalaries;
  const places = rows[0].cells.map((/** @type {any} */ cell) => cell.location);
  const axis = span(rows.flatMap((/** @type {any} */ row) => row.cells));
  const { currency } = rows[0].cells[0].median;
  const title = rows.map((/** @type {any} */ row) => row.role.title).join(', ');
  return {
    title,
    nodes: [
      h('header', { class: 'head' }, h('h1', {}, 'Side by side'), controls(page, places)),
      h('section', { class: 'card', 'aria-label': title },
        h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Pay of the roles' },
          h('table', { class: 'compare' },
            h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Role'),
              places.map((/** @type {any} */ place) => h('th', { scope: 'col' }, place.name, remove(page, 'places', place))), h('th', { scope: 'col' }, 'Jobs'), h('th', { scope: 'col' }, 'Outlook'))),
            h('tbody', {}, rows.map((/** @type {any} */ row) => h('tr', {},
              h('th', { scope: 'row' }, h('a', { href: page.href({ role: row.role.slug, compare: [], places: [] }) }, row.role.title), remove(page, 'compare', row.role)),
              row.cells.map((/** @type {any} */ cell) => h('td', {}, cellOf(cell, axis))),
              h('td', {}, counted(row.role.demand.employment)),
              h('td', {}, row.role.demand.projection ? [words(row.role.demand.projection.outlook), row.role.demand.projection.percentChange !== null && ` ${percent(row.role.demand.projection.percentChange)}`] : 'not known')))))),
        axis.length > 0 && h('p', { class: 'small soft' }, `Every line runs from ${short(axis[0] ?? 0, currency)} to ${short(axis.at(-1) ?? 0, currency)}.`),
        compareSalaries.caveats.length > 0 && h('ul', { class: 'small soft' }, compareSalaries.caveats.map((/** @type {any} */ caveat) => h('li', {}, caveat.text))),
        h('div', { class: 'foot' }, h('span', {}, compareSalaries.commonConcept ? 'All figures are of one concept of pay.' : 'The figures are not all of one concept of pay: do not subtract them.'), page.behind('Compare', variables))),
    ],
  };
}

/** @param {any} cell @param {number[]} axis */
function cellOf(cell, axis) {
  const { name, estimate } = middle(cell);
  return [
    h('span', { class: 'figure' }, money(estimate)),
    h('span', { class: 'small soft' }, ` ${spot(estimate) ? name : ''}`),
    axis.length > 0 && spot(estimate) && strip(cell, axis),
    h('span', { class: 'small soft' }, [cell.source?.publisher, cell.referencePeriod?.label].filter(Boolean).join(', ')),
  ];
}

/** @param {Page} page @param {'compare' | 'places'} list @param {{slug: string, name?: string, title?: string}} item */
function remove(page, list, item) {
  const others = page.state[list].filter((slug) => slug !== item.slug);
  return others.length > 0 && h('a', { class: 'remove', href: page.href({ [list]: others }), 'aria-label': `Without ${item.title ?? item.name}`, title: 'Leave it out' }, '×');
}

/** @param {Page} page @param {{slug: string}[]} places */
function controls(page, places) {
  const find = (/** @type {string} */ kind) => async (/** @type {string} */ text, /** @type {AbortSignal} */ signal) => (await page.ask('Typeahead', { text, kinds: [kind] }, signal)).search;
  return h('div', { class: 'controls' },
    combobox({
      label: 'Add a role', placeholder: 'a job title', find: find('ROLE'), show: ({ item }) => [item.title],
      choose: ({ item }) => page.go({ compare: [...new Set([...page.state.compare, item.slug])] }),
    }),
    combobox({
      label: 'Add a place', placeholder: 'a state or an area', find: find('LOCATION'),
      show: ({ item }) => [item.name, h('span', { class: 'small soft' }, ` ${words(item.kind)}`)],
      choose: ({ item }) => page.go({ places: [...new Set([...places.map(({ slug }) => slug), item.slug])] }),
    }),
    h('label', { class: 'switch' },
      h('input', { type: 'checkbox', role: 'switch', checked: page.state.adjusted, change: (/** @type {any} */ event) => page.go({ adjusted: event.target.checked }) }),
      'Consider prices'));
}
