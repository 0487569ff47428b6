// What several pictures share.

import { h } from '../element.js';

/**
 * A linear scale.
 * @param {number} from @param {number} to what it maps
 * @param {number} low @param {number} high what it maps to
 * @returns {(value: number) => number}
 */
export function scale(from, to, low, high) {
  return (value) => (to === from ? (low + high) / 2 : low + ((value - from) / (to - from)) * (high - low));
}

/**
 * What has the same key together, in the order of the first of each; no group is empty.
 * @template T @param {readonly T[]} items @param {(item: T) => unknown} key
 * @returns {[T, ...T[]][]}
 */
export function grouped(items, key) {
  return /** @type {[T, ...T[]][]} */ ([...Map.groupBy(items, key).values()]);
}

/** Round values that span the given ones, about as many as asked for. @param {number} least @param {number} most @param {number} about */
export function ticks(least, most, about) {
  const rough = (most - least || Math.abs(most) || 1) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? rough;
  const first = Math.floor(least / step);
  const last = Math.ceil(most / step);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/**
 * A picture that is drawn anew for whatever width it has, so that its letters keep their size.
 * @param {(width: number) => SVGElement} draw
 */
export function sized(draw) {
  const frame = h('div', { class: 'picture' });
  let drawn = 0;
  new ResizeObserver(() => {
    const width = Math.floor(frame.clientWidth);
    if (width > 0 && width !== drawn) {
      drawn = width;
      frame.replaceChildren(draw(width));
    }
  }).observe(frame);
  return frame;
}

/**
 * What a picture shows, in a table, for whoever would rather read.
 * @param {string} caption @param {string[]} heads @param {unknown[][]} rows
 */
export function asTable(caption, heads, rows) {
  return h(
    'details',
    { class: 'as-table small' },
    h('summary', {}, 'As a table'),
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
      h('table', {},
        h('caption', { class: 'unseen' }, caption),
        h('thead', {}, h('tr', {}, heads.map((head) => h('th', { scope: 'col' }, head)))),
        h('tbody', {}, rows.map(([first, ...rest]) =>
          h('tr', {}, h('th', { scope: 'row' }, first), rest.map((cell) => h('td', {}, cell))))))),
  );
}
