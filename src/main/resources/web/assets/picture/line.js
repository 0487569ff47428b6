// A series over time. Two points are joined only where they may be compared.

import { svg } from '../element.js';
import { short, spot } from '../words.js';
import { scale, sized, ticks } from './chart.js';

const HEIGHT = 240;
const MARGIN = { top: 16, right: 24, bottom: 28, left: 52 };

/**
 * @typedef {object} Point
 * @property {{readonly label: string, readonly end: string}} period
 * @property {readonly unknown[]} breaks
 * @property {{readonly median: import('../words.js').Amount}} salary
 */

/** @param {readonly Point[]} points with a median or a bound of it @param {string} whose */
export function line(points, whose) {
  const text = `${whose}: ${points.map(({ period, salary }) => `${period.label} ${salary.median.display}`).join(', ')}`;
  return sized((width) => draw(points, text, width));
}

/** @param {readonly Point[]} points @param {string} text @param {number} width */
function draw(points, text, width) {
  const spots = points.map((point) => spot(point.salary.median));
  const known = spots.filter((place) => place !== null).map(({ at }) => at);
  const times = points.map((point) => Date.parse(point.period.end));
  const axis = ticks(Math.min(...known) * 0.97, Math.max(...known) * 1.03, 4);
  const x = scale(Math.min(...times), Math.max(...times), MARGIN.left + 20, width - MARGIN.right - 20);
  const y = scale(axis[0] ?? 0, axis.at(-1) ?? 1, HEIGHT - MARGIN.bottom, MARGIN.top);
  const currency = points[0]?.salary.median.currency;
  const every = Math.ceil(points.length / Math.max(1, Math.floor(width / 90)));
  return svg('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, role: 'img', 'aria-label': text },
    axis.map((value) => [
      svg('line', { class: 'gridline', x1: MARGIN.left, x2: width - MARGIN.right, y1: y(value), y2: y(value) }),
      svg('text', { class: 'axis', x: MARGIN.left - 8, y: y(value) + 4, 'text-anchor': 'end' }, short(value, currency)),
    ]),
    points.map((point, i) => {
      const before = spots[i - 1];
      const here = spots[i];
      const at = x(times[i] ?? 0);
      return [
        i > 0 && before && here && svg('line', {
          class: point.breaks.length ? 'series broken' : 'series', x1: x(times[i - 1] ?? 0), y1: y(before.at), x2: at, y2: y(here.at) }),
        i > 0 && point.breaks.length > 0 && svg('line', {
          class: 'break', x1: (x(times[i - 1] ?? 0) + at) / 2, x2: (x(times[i - 1] ?? 0) + at) / 2, y1: MARGIN.top, y2: HEIGHT - MARGIN.bottom }),
        here && svg('circle', { class: here.open ? 'dot open' : 'dot', cx: at, cy: y(here.at), r: 4.5 },
          svg('title', {}, `${point.period.label}: ${point.salary.median.display}`)),
        (points.length - 1 - i) % every === 0 && svg('text', { class: 'axis', x: at, y: HEIGHT - 8, 'text-anchor': 'middle' }, point.period.label),
      ];
    }));
}
