// The page at /: a job title, and all that is known of the role. The address holds the state; every view is one request.

import { follow } from './address.js';
import { ask, inGraphiQl, Operations } from './ask.js';
import { h, problem } from './element.js';
import { roleField } from './fields.js';
import { compare } from './view/compare.js';
import { home } from './view/home.js';
import { RoleView } from './view/role.js';

/** @typedef {import('./panel/parts.js').State} State */
/** @typedef {import('./panel/parts.js').Page} Page */

const view = /** @type {HTMLElement} */ (document.getElementById('view'));
const operations = await Operations.load('explorer.graphql');
const roleView = new RoleView();
let shown = new AbortController();

/** @returns {State} */
function read() {
  const address = new URLSearchParams(location.search);
  const list = (/** @type {string} */ name) => (address.get(name) ?? '').split(',').filter(Boolean);
  return {
    role: address.get('role'),
    at: address.get('at'),
    adjusted: address.get('adjusted') === 'true',
    kinds: /** @type {State['kinds']} */ (address.get('kinds') ?? 'STATE'),
    to: address.get('to'),
    compare: list('compare'),
    places: list('places'),
  };
}

/** @type {Page} */
const page = {
  state: read(),
  signal: shown.signal,
  href(change) {
    const { adjusted, kinds, compare, places, ...texts } = { ...page.state, ...change };
    const said = { ...texts, adjusted: adjusted && 'true', kinds: kinds !== 'STATE' && kinds, compare: compare.join(), places: places.join() };
    const address = new URLSearchParams(Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])));
    return `?${address}`.replaceAll('%2C', ',');
  },
  go: (change) => goTo(page.href(change)),
  ask: (operation, variables, signal) => ask(operations.text(operation), variables, signal),
  behind: (operation, variables) =>
    h('a', { class: 'behind', href: inGraphiQl(operations.text(operation), variables) }, 'The query behind this'),
};

async function show() {
  shown.abort(); // somebody has gone on
  shown = new AbortController();
  const { signal } = shown;
  const before = page.state.role;
  page.state = read();
  page.signal = signal;
  view.setAttribute('aria-busy', 'true');
  try {
    const draw = page.state.compare.length ? compare : page.state.role ? roleView.show : home;
    const { title, nodes } = await draw(page);
    document.title = title ? `${title} · CareerGraph` : 'CareerGraph';
    if (nodes) {
      view.replaceChildren(...nodes);
    }
  } catch (error) {
    if (signal.aborted) {
      return;
    }
    view.replaceChildren(problem(error));
  }
  view.removeAttribute('aria-busy');
  if (before !== page.state.role) {
    scrollTo(0, 0);
    view.focus({ preventScroll: true });
  }
}

document.getElementById('ask')?.append(roleField('Job title', 'Type a job title, such as Registered Nurse',
  (role) => page.go({ role, to: null, compare: [], places: [] })));
const goTo = follow(show);
