// The United States as tiles of one size, each where its state is: a small state can be read as well as a large one.

import { h } from '../element.js';
import { money, short, spot } from '../words.js';
import { asTable, scale } from './chart.js';

const PLACES = `
AK .. .. .. .. .. .. .. .. .. .. ME
.. .. .. .. .. .. .. .. .. .. VT NH
.. WA ID MT ND MN IL WI MI NY RI MA
.. OR NV WY SD IA IN OH PA NJ CT ..
.. CA UT CO NE MO KY WV VA MD DE ..
.. .. AZ NM KS AR TN NC SC DC .. ..
.. .. .. .. OK LA MS AL GA .. .. ..
HI .. .. .. TX .. .. .. .. FL .. ..
GU .. .. .. .. .. .. .. .. .. PR VI`.trim().split('\n').map((row) => row.split(' '));

/** @typedef {{location: {slug: string, name: string}, median: import('../words.js').Amount}} Cell */

/**
 * @param {Cell[]} cells
 * @param {object} options
 * @param {string} options.caption
 * @param {string | null} options.chosen slug of the place that is marked
 * @param {(slug: string) => string} options.href where a tile leads
 */
export function tiles(cells, { caption, chosen, href }) {
  const known = cells.map((cell) => spot(cell.median)?.at).filter((at) => at !== undefined);
  const shade = scale(Math.min(...known), Math.max(...known), 0, 1);
  const bySlug = new Map(cells.map((cell) => [cell.location.slug, cell]));
  const placed = PLACES.flatMap((row, y) => row.map((code, x) => ({ code, x: x + 1, y: y + 1, cell: bySlug.get(`us-${code.toLowerCase()}`) })))
    .filter(({ cell }) => cell);
  return h('figure', { class: 'tiles' },
    h('div', { class: 'grid' }, placed.map(({ code, x, y, cell }) => tile(/** @type {Cell} */ (cell), code, { x, y, shade, chosen, href }))),
    legend(known, cells[0]?.median.currency ?? 'USD'),
    asTable(caption, ['Place', 'Median'], [...cells].sort((a, b) => (spot(b.median)?.at ?? 0) - (spot(a.median)?.at ?? 0))
      .map((cell) => [h('a', { href: href(cell.location.slug) }, cell.location.name), money(cell.median)])));
}

/**
 * @param {Cell} cell @param {string} code
 * @param {{x: number, y: number, shade: (at: number) => number, chosen: string | null, href: (slug: string) => string}} options
 */
function tile(cell, code, { x, y, shade, chosen, href }) {
  const place = spot(cell.median);
  const depth = place ? shade(place.at) : null;
  return h('a', {
    href: href(cell.location.slug),
    class: `tile ${depth === null ? 'absent' : depth > 0.5 ? 'deep' : ''}`,
    title: `${cell.location.name}: ${money(cell.median)}`,
    'aria-label': `${cell.location.name}: ${money(cell.median)}`,
    'aria-current': cell.location.slug === chosen ? 'location' : null,
    'data-place': cell.location.slug,
    '--x': x,
    '--y': y,
    '--depth': depth === null ? null : `${Math.round(depth * 100)}%`,
  }, h('span', { class: 'code' }, code), h('span', { class: 'figure' }, place ? (place.open === 'above' ? '≥' : '') + short(place.at, cell.median.currency) : '–'));
}

/** @param {number[]} known @param {string} currency */
function legend(known, currency) {
  return known.length > 0 && h('p', { class: 'legend small soft' },
    short(Math.min(...known), currency), h('span', { class: 'ramp' }), short(Math.max(...known), currency),
    h('span', { class: 'swatch absent' }), 'no figure');
}
