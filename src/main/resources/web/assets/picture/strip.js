// The distribution of pay on a line: the middle half as a bar, the tenth and ninetieth percentile as its ends, the median as a notch.
// What is only known to lie beyond a bound is an arrow there, never a point.

import { h } from '../element.js';
import { short, spot } from '../words.js';
import { scale, ticks } from './chart.js';

/** @typedef {import('../words.js').Amount} Amount */
/** @typedef {{mean: Amount, median: Amount, low: Amount, range: {lower: Amount, upper: Amount}, high: Amount}} Distribution */

/** @param {Distribution} pay */
const estimates = (pay) => [pay.low, pay.range.lower, pay.median, pay.range.upper, pay.high, pay.mean];

/** Round ends for a line on which all of them fit. @param {Distribution[]} pays */
export function span(pays) {
  const known = pays.flatMap(estimates).map(spot).filter((place) => place !== null).map(({ at }) => at);
  return known.length ? ticks(Math.min(...known) * 0.95, Math.max(...known) * 1.05, 5) : [];
}

/** @param {Distribution} pay @param {number[]} axis as `span` tells it */
export function strip(pay, axis) {
  const [low, lower, median, upper, high, mean] = estimates(pay).map(spot);
  const to = scale(axis[0] ?? 0, axis.at(-1) ?? 1, 0, 100);
  const ends = [low, lower, median].find((place) => place);
  const starts = [high, upper, median].find((place) => place);
  const text = [`median ${pay.median.display}`, `mean ${pay.mean.display}`,
    `middle half ${pay.range.lower.display} to ${pay.range.upper.display}`].join(', ');
  const mark = (/** @type {string} */ kind, /** @type {{at: number, open: string | null} | null | undefined} */ place) =>
    place && h('span', { class: `${kind} ${place.open ?? ''}`, '--at': `${to(place.at)}%` });
  return h('div', { class: 'strip', role: 'img', 'aria-label': text },
    ends && starts && starts !== ends && h('span', { class: 'span', '--from': `${to(ends.at)}%`, '--to': `${to(starts.at)}%` }),
    lower && upper && h('span', { class: 'half', '--from': `${to(lower.at)}%`, '--to': `${to(upper.at)}%` }),
    mark('median', median),
    mark('mean', mean),
    [low, lower, median, upper, high].some((place) => place?.open === 'above') && h('span', { class: 'beyond', '--at': `${to(axis.at(-1) ?? 0)}%` }));
}

/** @param {number[]} axis @param {string} currency */
export function rule(axis, currency) {
  const to = scale(axis[0] ?? 0, axis.at(-1) ?? 1, 0, 100);
  return h('div', { class: 'rule small soft', 'aria-hidden': 'true' },
    axis.map((value) => h('span', { '--at': `${to(value)}%` }, short(value, currency))));
}
