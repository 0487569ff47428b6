// What panels are made of.

import { h } from '../element.js';

/** @typedef {import('careergraph/explorer').Operations} Operations what the explorer can ask */
/** @typedef {NonNullable<Operations['RolePage']['answer']['role']>} Role all that its page shows of a role */
/** @typedef {{role: string | null, at: string | null, adjusted: boolean, kinds: import('careergraph/explorer').LocationKind, to: string | null, compare: string[], places: string[]}} State */

/**
 * A part of the page of a role.
 * @typedef {object} Panel
 * @property {string} id its place in the page
 * @property {keyof Operations} operation the query behind it
 * @property {(state: State) => Record<string, unknown>} variables of that, beside the role
 * @property {(role: Role) => string} title
 * @property {(role: Role) => string[]} [sources] who says what it shows
 * @property {(role: Role, page: Page) => unknown[]} draw
 */

/**
 * @typedef {object} Page
 * @property {State} state what the address says
 * @property {AbortSignal} signal ends what is asked for this state, once there is another
 * @property {(change: Partial<State>) => void} go changes it
 * @property {(change: Partial<State>) => string} href the address with a change
 * @property {<O extends keyof Operations>(operation: O, variables: Operations[O]['variables'], signal?: AbortSignal) => Promise<Operations[O]['answer']>} ask
 * @property {(operation: keyof Operations, variables: Record<string, unknown>) => HTMLElement} behind a link to the query in GraphiQL
 */

/** Each publisher once. @param {readonly ({readonly publisher: string} | null | undefined)[]} sources */
export function publishers(sources) {
  return [...new Set(sources.flatMap((source) => (source ? [source.publisher] : [])))];
}

/** What names a role or a place; undefined, as if it were not said, for none. @param {string | null} slug */
export const place = (slug) => (slug === null ? undefined : { slug });

/** A choice of one of few. @template {string} T @param {string} label @param {[T, string][]} options @param {T} chosen @param {(value: T) => void} choose */
export function choice(label, options, chosen, choose) {
  return h('label', { class: 'choice' }, h('span', { class: 'unseen' }, label),
    h('select', { change: (/** @type {any} */ event) => choose(event.target.value) },
      options.map(([value, text]) => h('option', { value, selected: value === chosen }, text))));
}

/** A quantity with its name above it. @param {unknown} name @param {unknown} value @param {unknown} [note] */
export function quantity(name, value, note) {
  return h('div', { class: 'quantity' }, h('dt', {}, name), h('dd', {}, h('span', { class: 'figure' }, value), note && h('span', { class: 'small soft' }, note)));
}
