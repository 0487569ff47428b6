// A list whose bars can be compared.

import { h } from '../element.js';

/** @typedef {{label: unknown, share: number, open?: boolean, value: unknown, note?: unknown}} Bar */

/** @param {Bar[]} bars `share` is the length, 0 to 1; `open` that it is longer by nobody knows how much */
export function bars(bars) {
  return h('ol', { class: 'bars' }, bars.map(({ label, share, open, value, note }) =>
    h('li', {},
      h('span', { class: 'label' }, label),
      h('span', { class: 'value' }, value),
      h('span', { class: 'track', 'aria-hidden': 'true' }, h('span', { class: open && 'open', '--share': `${Math.max(0, Math.min(1, share)) * 100}%` })),
      note && h('span', { class: 'note small soft' }, note))));
}
