// The page at /dashboard: four tiles that a reader can copy. Each asks its own operation and draws nothing else.

import { follow } from './address.js';
import { ask, inGraphiQl, Operations, saveTable } from './ask.js';
import { h, problem } from './element.js';
import { placeField, roleField } from './fields.js';
import { bars } from './picture/bars.js';
import { grouped } from './picture/chart.js';
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
const go = (change) => goTo(href(change));

/** @typedef {import('careergraph/dashboard').Operations} Dashboard */

/**
 * What a tile asks and draws.
 * @template {keyof Dashboard} O
 * @typedef {object} Tile
 * @property {O} operation
 * @property {(state: State) => Dashboard[O]['variables']} variables
 * @property {(data: Dashboard[O]['answer']) => string} title
 * @property {(data: Dashboard[O]['answer'], state: State) => unknown[]} draw
 */

/** As something that draws itself. @template {keyof Dashboard} O @param {Tile<O>} tile @returns {(state: State) => Promise<HTMLElement>} */
const tile = (tile) => (state) => card(tile, state);

const TILES = [
  tile({
    operation: 'PayMap',
    variables: ({ role, adjusted }) => ({ role: { slug: role }, adjusted }),
    title: ({ role }) => `Median pay of ${role?.title ?? 'a role'} by state`,
    draw({ role }, state) {
      const cells = role?.salaries.edges.map((edge) => edge.node) ?? [];
      return cells.some((cell) => spot(cell.median))
        ? [tiles(cells, { caption: 'Median pay by place', chosen: state.place, href: (slug) => href({ place: slug }) })]
        : [absent('No median of this role is held of single states.')];
    },
  }),
  tile({
    operation: 'BestPaid',
    variables: ({ place }) => ({ place: { slug: place } }),
    title: ({ location }) => `Best-paid roles in ${location?.name ?? 'a place'}`,
    draw({ roles }) {
      const paid = roles.edges.filter((edge) => spot(edge.salary.median));
      const most = Math.max(...paid.map((edge) => spot(edge.salary.median)?.at ?? 0));
      return paid.length
        ? [bars(paid.map(({ node, salary }) => ({
          label: h('a', { href: `./?role=${node.slug}` }, node.title),
          share: (spot(salary.median)?.at ?? 0) / most,
          open: spot(salary.median)?.open === 'above',
          value: salary.median.display,
        })))]
        : [absent('No median is held of this place.')];
    },
  }),
  tile({
    operation: 'Trend',
    variables: ({ role }) => ({ role: { slug: role } }),
    title: ({ role }) => `Pay of ${role?.title ?? 'a role'}, edition by edition`,
    draw({ role }) {
      const points = role?.salaryHistory.points.filter((point) => spot(point.salary.median)) ?? [];
      return points.length > 1
        ? [line(points, 'Median pay'),
          points.some((point) => point.breaks.length) && h('p', { class: 'small soft' }, 'A dashed line joins editions that should not be compared.')]
        : [absent('Fewer than two editions with a median are held.')];
    },
  }),
  tile({
    operation: 'MostOpenings',
    variables: () => ({}),
    title: () => 'Openings a year in the most common roles',
    draw({ roles }) {
      const projected = roles.edges.flatMap(({ node: { demand, ...role } }) => {
        const openings = demand.projection?.annualOpenings.count;
        return demand.projection && openings != null ? [{ role, demand, openings, ...demand.projection }] : [];
      });
      const most = Math.max(...projected.map(({ openings }) => openings));
      // Roles of one official group share what is expected of it.
      const groups = grouped(projected, ({ measuredFor }) => measuredFor.code).slice(0, 8);
      return groups.length
        ? [bars(groups.map((group) => ({
          label: group.map(({ role: { slug, title } }, i) => [i > 0 && ', ', h('a', { href: `./?role=${slug}` }, title)]),
          share: group[0].openings / most,
          value: count(group[0].openings),
          note: `${counted(group[0].demand.employment)} jobs${group[0].percentChange === null ? '' : `, ${percent(group[0].percentChange)} by ${group[0].targetYear}`}`,
        })))]
        : [absent('No projection is held.')];
    },
  }),
];

/** @param {string} text */
const absent = (text) => h('p', { class: 'notice' }, text, ' ', h('a', { href: 'docs' }, 'Import published data'), '.');

/** @template {keyof Dashboard} O @param {Tile<O>} tile @param {State} state */
async function card(tile, state) {
  const query = operations.text(tile.operation);
  const variables = tile.variables(state);
  const id = `tile-${tile.operation}`;
  let title = String(tile.operation);
  let picture;
  try {
    const data = await ask(query, variables);
    title = tile.title(data);
    picture = tile.draw(data, state);
  } catch (error) {
    picture = problem(error);
  }
  const section = h('section', { class: 'card', 'aria-labelledby': id },
    h('h2', { id }, title),
    picture,
    h('div', { class: 'foot' },
      h('details', {}, h('summary', {}, 'The query behind this'),
        h('pre', { tabindex: 0, role: 'region', 'aria-label': `Query of the tile: ${title}` }, `${query}\n\n# variables\n${JSON.stringify(variables)}`)),
      h('a', { class: 'behind', href: inGraphiQl(query, variables) }, 'Open in GraphiQL'),
      h('button', { type: 'button', click: () => saveTable(tile.operation, query, variables).catch((error) => section.append(problem(error))) }, 'Save as CSV')));
  return section;
}

async function show() {
  const state = read();
  board.setAttribute('aria-busy', 'true');
  const address = location.search;
  const cards = await Promise.all(TILES.map((draw) => draw(state)));
  if (address !== location.search) {
    return; // somebody has gone on
  }
  board.replaceChildren(...cards);
  board.removeAttribute('aria-busy');
  const adjusted = /** @type {HTMLInputElement | null} */ (document.getElementById('adjusted'));
  if (adjusted) {
    adjusted.checked = state.adjusted;
  }
}

document.getElementById('choices')?.append(
  roleField('Role', 'a job title', (role) => go({ role })),
  placeField('Place', 'a state or an area', (place) => go({ place })),
  h('label', { class: 'switch' },
    h('input', { type: 'checkbox', role: 'switch', id: 'adjusted', change: (/** @type {any} */ event) => go({ adjusted: event.target.checked }) }),
    'Consider prices'));
const goTo = follow(show);
