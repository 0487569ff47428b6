// The page at /dashboard: four tiles that a reader can copy. Each asks its own operation and draws nothing else.

import { ask, inGraphiQl, Operations } from './ask.js';
import { combobox } from './combobox.js';
import { h } from './element.js';
import { bars } from './picture/bars.js';
import { line } from './picture/line.js';
import { tiles } from './picture/tiles.js';
import { count, counted, percent, spot } from './words.js';

const operations = await Operations.load('dashboard.graphql');
const board = /** @type {HTMLElement} */ (document.getElementById('tiles'));

/** @typedef {{role: string, place: string, adjusted: boolean}} State */

/** @returns {State} */
function read() {
  const address = new URLSearchParams(location.search);
  return {
    role: address.get('role') ?? 'data-scientist',
    place: address.get('place') ?? 'us-wa',
    adjusted: address.get('adjusted') === 'true',
  };
}

/** @param {Partial<State>} change */
function href(change) {
  const { role, place, adjusted } = { ...read(), ...change };
  return `?${new URLSearchParams({ role, place, ...(adjusted && { adjusted: 'true' }) })}`;
}

/** @param {Partial<State>} change */
function go(change) {
  history.pushState(null, '', href(change));
  show();
}

/** @typedef {{operation: string, variables: (state: State) => Record<string, unknown>, title: (data: any, state: State) => string, draw: (data: any, state: State) => unknown[]}} Tile */

/** @type {Tile[]} */
const TILES = [
  {
    operation: 'PayMap',
    variables: ({ role, adjusted }) => ({ role: { slug: role }, adjusted }),
    title: ({ role }) => `Median pay of ${role?.title ?? 'a role'} by state`,
    draw({ role }, state) {
      const cells = role?.salaries.edges.map((/** @type {any} */ edge) => edge.node) ?? [];
      return cells.some((/** @type {any} */ cell) => spot(cell.median))
        ? [tiles(cells, { caption: 'Median pay by place', chosen: state.place, href: (slug) => href({ place: slug }) })]
        : [absent('No median of this role is held of single states.')];
    },
  },
  {
    operation: 'BestPaid',
    variables: ({ place }) => ({ place: { slug: place } }),
    title: ({ location }) => `Best-paid roles in ${location?.name ?? 'a place'}`,
    draw({ roles }) {
      const paid = roles.edges.filter((/** @type {any} */ edge) => spot(edge.salary.median));
      const most = Math.max(...paid.map((/** @type {any} */ edge) => spot(edge.salary.median)?.at ?? 0));
      return paid.length
        ? [bars(paid.map((/** @type {any} */ { node, salary }) => ({
          label: h('a', { href: `./?role=${node.slug}` }, node.title),
          share: (spot(salary.median)?.at ?? 0) / most,
          open: spot(salary.median)?.open === 'above',
          value: salary.median.display,
        })))]
        : [absent('No median is held of this place.')];
    },
  },
  {
    operation: 'Trend',
    variables: ({ role }) => ({ role: { slug: role } }),
    title: ({ role }) => `Pay of ${role?.title ?? 'a role'}, edition by edition`,
    draw({ role }) {
      const points = role?.salaryHistory.points.filter((/** @type {any} */ point) => spot(point.salary.median)) ?? [];
      return points.length > 1
        ? [line(points, `Median pay in ${points.map((/** @type {any} */ point) => `${point.period.label}: ${point.salary.median.display}`).join(', ')}`),
          points.some((/** @type {any} */ point) => point.breaks.length) && h('p', { class: 'small soft' }, 'A dashed line joins editions that should not be compared.')]
        : [absent('Fewer than two editions with a median are held.')];
    },
  },
  {
    operation: 'MostOpenings',
    variables: () => ({}),
    title: () => 'Openings a year in the most common roles',
    draw({ roles }) {
      const projected = roles.edges.map((/** @type {any} */ edge) => edge.node).filter((/** @type {any} */ role) => role.demand.projection?.annualOpenings.count != null);
      /** Roles of one official group share what is expected of it. @type {any[][]} */
      const groups = [...Map.groupBy(projected, (/** @type {any} */ role) => role.demand.projection.measuredFor.code).values()];
      const most = Math.max(...projected.map((/** @type {any} */ role) => role.demand.projection.annualOpenings.count));
      return groups.length
        ? [bars(groups.slice(0, 8).map(([role, ...others]) => ({
          label: [role, ...others].map(({ slug, title }, i) => [i > 0 && ', ', h('a', { href: `./?role=${slug}` }, title)]),
          share: role.demand.projection.annualOpenings.count / most,
          value: count(role.demand.projection.annualOpenings.count),
          note: `${counted(role.demand.employment)} jobs${role.demand.projection.percentChange === null ? '' : `, ${percent(role.demand.projection.percentChange)} by ${role.demand.projection.targetYear}`}`,
        })))]
        : [absent('No projection is held.')];
    },
  },
];

/** @param {string} text */
const absent = (text) => h('p', { class: 'notice' }, text, ' ', h('a', { href: 'docs' }, 'Import published data'), '.');

/** @param {Tile} tile @param {State} state */
async function card(tile, state) {
  const query = operations.text(tile.operation);
  const variables = tile.variables(state);
  const id = `tile-${tile.operation}`;
  let title = tile.operation;
  let picture;
  try {
    const data = await ask(query, variables);
    title = tile.title(data, state);
    picture = tile.draw(data, state);
  } catch (error) {
    picture = h('p', { class: 'notice', role: 'alert' }, error instanceof Error ? error.message : String(error));
  }
  return h('section', { class: 'card', 'aria-labelledby': id },
    h('h2', { id }, title),
    picture,
    h('div', { class: 'foot' },
      h('details', {}, h('summary', {}, 'The query behind this'),
        h('pre', { tabindex: 0, role: 'region', 'aria-label': `Query of the tile: ${title}` }, `${query}\n\n# variables\n${JSON.stringify(variables)}`)),
      h('a', { class: 'behind', href: inGraphiQl(query, variables) }, 'Open in GraphiQL')));
}

async function show() {
  const state = read();
  board.setAttribute('aria-busy', 'true');
  board.replaceChildren(...await Promise.all(TILES.map((tile) => card(tile, state))));
  board.removeAttribute('aria-busy');
  const adjusted = /** @type {HTMLInputElement | null} */ (document.getElementById('adjusted'));
  if (adjusted) {
    adjusted.checked = state.adjusted;
  }
}

const explorer = await Operations.load('explorer.graphql');
/** @param {string} kind */
const find = (kind) => async (/** @type {string} */ text, /** @type {AbortSignal} */ signal) => (await ask(explorer.text('Typeahead'), { text, kinds: [kind] }, signal)).search;

document.getElementById('choices')?.append(
  combobox({ label: 'Role', placeholder: 'a job title', find: find('ROLE'), show: ({ item }) => [item.title], choose: ({ item }) => go({ role: item.slug }) }),
  combobox({ label: 'Place', placeholder: 'a state or an area', find: find('LOCATION'), show: ({ item }) => [item.name], choose: ({ item }) => go({ place: item.slug }) }),
  h('label', { class: 'switch' },
    h('input', { type: 'checkbox', role: 'switch', id: 'adjusted', change: (/** @type {any} */ event) => go({ adjusted: event.target.checked }) }),
    'Consider prices'));
document.addEventListener('click', (event) => {
  const link = /** @type {Element} */ (event.target).closest('a[href^="?"]');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    show();
  }
});
addEventListener('popstate', show);
show();
