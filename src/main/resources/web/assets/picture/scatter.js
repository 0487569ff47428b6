// Two quantities of some things: across, on a scale of powers of ten; up, on a straight one. Points bear the numbers of a list beside.

import { svg } from '../element.js';
import { count, short } from '../words.js';
import { grouped, scale, sized, ticks } from './chart.js';

const HEIGHT = 320;
const NARROW = 480;
const MARGIN = { top: 20, right: 24, bottom: 44, left: 56 };
const RADIUS = 7;

/** @typedef {{number: number, name: string, href: string, x: number, y: number}} Mark */

/** @param {Mark[]} marks @param {{text: string, across: string, currency: string}} options */
export function scatter(marks, options) {
  return sized((width) => draw(marks, options, width));
}

/** @param {Mark[]} marks @param {{text: string, across: string, currency: string}} options @param {number} width */
function draw(marks, { text, across, currency }, width) {
  const xs = marks.map((mark) => Math.log10(mark.x));
  const ys = marks.map((mark) => mark.y);
  const axis = ticks(Math.min(...ys) * 0.97, Math.max(...ys) * 1.03, 4);
  const x = scale(Math.min(...xs), Math.max(...xs), MARGIN.left + 30, width - MARGIN.right - 30);
  const y = scale(axis[0] ?? 0, axis.at(-1) ?? 1, HEIGHT - MARGIN.bottom, MARGIN.top);
  return svg('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, role: 'group', 'aria-label': text },
    axis.map((value) => [
      svg('line', { class: 'gridline', x1: MARGIN.left, x2: width - MARGIN.right, y1: y(value), y2: y(value) }),
      svg('text', { class: 'axis', x: MARGIN.left - 8, y: y(value) + 4, 'text-anchor': 'end' }, short(value, currency)),
    ]),
    rounds(Math.min(...xs), Math.max(...xs), width < NARROW ? [1] : [1, 3]).map((value) =>
      svg('text', { class: 'axis', x: x(Math.log10(value)), y: HEIGHT - 24, 'text-anchor': 'middle' }, count(value))),
    svg('text', { class: 'axis', x: width - MARGIN.right, y: HEIGHT - 6, 'text-anchor': 'end' }, `${across} →`),
    grouped(marks, (mark) => `${mark.x} ${mark.y}`).map((same) => point(same, x(Math.log10(same[0].x)), y(same[0].y), currency)));
}

/** What stands in one spot, such as professions that borrow the pay of one group. @param {[Mark, ...Mark[]]} marks @param {number} x @param {number} y @param {string} currency */
function point(marks, x, y, currency) {
  const names = marks.map((mark) => mark.name).join(', ');
  const numbers = marks.map((mark) => mark.number).join(', ');
  return svg('a', { href: marks[0].href, 'aria-label': `${names}: ${short(marks[0].y, currency)}, ${count(marks[0].x)}` },
    svg('title', {}, names),
    svg('circle', { class: 'dot', cx: x, cy: y, r: RADIUS }),
    svg('text', { class: 'number', x: x + RADIUS + 3, y: y + 4, 'aria-hidden': 'true' }, numbers));
}

/** Values of one digit. @param {number} least @param {number} most both as logarithms @param {number[]} digits */
function rounds(least, most, digits) {
  const all = [];
  for (let power = Math.floor(least); power <= most; power++) {
    all.push(...digits.map((digit) => digit * 10 ** power));
  }
  return all.filter((value) => Math.log10(value) >= least - 0.15 && Math.log10(value) <= most + 0.15);
}
