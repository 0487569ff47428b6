// The page at /: a job title, and all that is known of the role. The address holds the state; every view is one request.

import { ask, inGraphiQl, Operations } from './ask.js';
import { h } from './element.js';
import { roleField } from './fields.js';
import { compare } from './view/compare.js';
import { home } from './view/home.js';
import { RoleView } from './view/role.js';

/** @typedef {import('./panel/parts.js').State} State */
/** @typedef {import('./panel/parts.js').Page} Page */

const view = /** @type {HTMLElement} */ (document.getElementById('view'));
const operations = await Operations.load('explorer.graphql');
const roleView = new RoleView();
let shown = 0;

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
  href(change) {
    const { adjusted, kinds, compare, places, ...texts } = { ...page.state, ...change };
    const said = { ...texts, adjusted: adjusted && 'true', kinds: kinds !== 'STATE' && kinds, compare: compare.join(), places: places.join() };
    const address = new URLSearchParams(Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])));
    return `?${address}`.replaceAll('%2C', ',');
  },
  go(change) {
    history.pushState(null, '', page.href(change));
    show();
  },
  ask: (operation, variables, signal) => ask(operations.text(operation), variables, signal),
  behind: (operation, variables) =>
    h('a', { class: 'behind', href: inGraphiQl(operations.text(operation), variables) }, 'The query behind this'),
};

async function show() {
  const turn = ++shown;
  const before = page.state;
  page.state = read();
  view.setAttribute('aria-busy', 'true');
  try {
    const draw = page.state.compare.length ? compare : page.state.role ? roleView.show : home;
    const { title, nodes } = await draw(page);
    if (turn !== shown) {
      return; // somebody went on meanwhile
    }
    document.title = title ? `${title} · CareerGraph` : 'CareerGraph';
    if (nodes) {
      view.replaceChildren(...nodes);
    }
  } catch (error) {
    if (turn === shown) {
      view.replaceChildren(h('p', { class: 'notice', role: 'alert' }, error instanceof Error ? error.message : String(error)));
    }
  }
  view.removeAttribute('aria-busy');
  if (before.role !== page.state.role) {
    scrollTo(0, 0);
    view.focus({ preventScroll: true });
  }
}

/** Links to this page change it; whoever wants another tab gets one. */
document.addEventListener('click', (event) => {
  const link = /** @type {Element} */ (event.target).closest('a[href^="?"]');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    show();
  }
});
addEventListener('popstate', show);

document.getElementById('ask')?.append(roleField('Job title', 'Type a job title, such as Registered Nurse',
  (role) => page.go({ role, to: null, compare: [], places: [] })));
show();
