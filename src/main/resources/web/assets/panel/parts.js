// What panels are made of.

import { h } from '../element.js';

/**
 * A part of the page of a role.
 * @typedef {object} Panel
 * @property {string} id its place in the page
 * @property {string} operation the query behind it
 * @property {(state: State) => Record<string, unknown>} variables of that, beside the role
 * @property {(role: any) => string} title
 * @property {(role: any) => string[]} [sources] who says what it shows
 * @property {(role: any, page: Page) => unknown[]} draw
 */

/** @typedef {{role: string | null, at: string | null, adjusted: boolean, kinds: string, to: string | null, compare: string[], places: string[]}} State */

/**
 * @typedef {object} Page
 * @property {State} state what the address says
 * @property {(change: Partial<State>) => void} go changes it
 * @property {(change: Partial<State>) => string} href the address with a change
 * @property {(operation: string, variables: Record<string, unknown>, signal?: AbortSignal) => Promise<any>} ask
 * @property {(operation: string, variables: Record<string, unknown>) => HTMLElement} behind a link to the query in GraphiQL
 */

/** Each publisher once. @param {({publisher: string} | null)[]} sources */
export function publishers(sources) {
  return [...new Set(sources.filter((source) => source !== null).map(({ publisher }) => publisher))];
}

/** A choice of one of few. @param {string} label @param {string[][]} options @param {string} chosen @param {(value: string) => void} choose */
export function choice(label, options, chosen, choose) {
  return h('label', { class: 'choice' }, h('span', { class: 'unseen' }, label),
    h('select', { change: (/** @type {any} */ event) => choose(event.target.value) },
      options.map(([value, text]) => h('option', { value, selected: value === chosen }, text))));
}

/** A quantity with its name above it. @param {unknown} name @param {unknown} value @param {unknown} [note] */
export function quantity(name, value, note) {
  return h('div', { class: 'quantity' }, h('dt', {}, name), h('dd', {}, h('span', { class: 'figure' }, value), note && h('span', { class: 'small soft' }, note)));
}
