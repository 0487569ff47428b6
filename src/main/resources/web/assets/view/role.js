// The page of a role. What has changed is asked for and drawn anew; all of it at once when it is another role.

import { combobox } from '../combobox.js';
import { h } from '../element.js';
import { demand, related } from '../panel/market.js';
import { earnMore, history, pay, payByPlace } from '../panel/pay.js';
import { questions, sources } from '../panel/said.js';
import { gap, responsibilities, skills } from '../panel/work.js';
import { counted, middle, percent, spot, words } from '../words.js';
import { quantity } from '../panel/parts.js';

/** @typedef {import('../panel/parts.js').Panel} Panel */
/** @typedef {import('../panel/parts.js').Page} Page */

const COLUMNS = [[responsibilities, pay, payByPlace, earnMore, history], [demand, related, skills, gap, questions]];
const PANELS = [...COLUMNS.flat(), sources];

/** Asks for itself, when it is drawn. */
const ASKS_ITSELF = gap;

export class RoleView {
  /** @type {any} */
  #role = null;
  /** The variables that each panel was drawn with. @type {Map<Panel, string>} */
  #drawn = new Map();

  show = async (/** @type {Page} */ page) => {
    const { state } = page;
    const whole = this.#role?.slug !== state.role || !document.querySelector('.panels');
    const changed = PANELS.filter((panel) => whole || this.#drawn.get(panel) !== variables(panel, page));
    const asked = changed.filter((panel) => panel !== ASKS_ITSELF);
    const only = asked.length === 1 && !whole ? asked[0] : undefined;
    if (whole || asked.length) {
      const answer = only
        ? await page.ask(only.operation, JSON.parse(variables(only, page)))
        : await page.ask('RolePage', { role: { slug: state.role }, at: place(state.at), kinds: [state.kinds], adjusted: state.adjusted });
      if (!answer.role) {
        throw new Error(`No role is called ${state.role}. Type a title above.`);
      }
      this.#role = whole ? answer.role : { ...this.#role, ...answer.role };
    }
    changed.forEach((panel) => this.#drawn.set(panel, variables(panel, page)));
    const title = this.#role.title;
    if (whole) {
      return { title, nodes: [head(this.#role, page),
        h('div', { class: 'panels' }, COLUMNS.map((column) => h('div', { class: 'column' }, column.map((panel) => card(panel, this.#role, page))))),
        card(sources, this.#role, page)] };
    }
    changed.forEach((panel) => document.getElementById(panel.id)?.replaceWith(card(panel, this.#role, page)));
    if (asked.length > 1) {
      document.querySelector('.head')?.replaceWith(head(this.#role, page));
    }
    return { title, nodes: null };
  };
}

/** @param {string | null} slug */
const place = (slug) => (slug === null ? null : { slug: slug });

/** @param {Panel} panel @param {Page} page */
function variables(panel, { state }) {
  const { at, ...others } = /** @type {any} */ (panel.variables(state));
  return JSON.stringify({ role: { slug: state.role }, ...(at ? { at: { slug: at } } : {}), ...others });
}

/** @param {any} role @param {Page} page */
function head(role, page) {
  const { name, estimate } = middle(role.salary);
  const { employment, projection } = role.demand;
  const codes = role.classifications.filter((/** @type {any} */ code) => code.lendsPay || code.match === 'EXACT');
  return h('header', { class: 'head' },
    h('h1', {}, role.title),
    role.lifecycle.status === 'DEPRECATED' && h('p', { class: 'notice' }, role.lifecycle.reason ?? 'No longer in use.',
      role.lifecycle.replacedBy && [' See ', h('a', { href: page.href({ role: role.lifecycle.replacedBy.slug }) }, role.lifecycle.replacedBy.title), '.']),
    role.summary && h('p', { class: 'summary' }, role.summary),
    h('dl', { class: 'quantities' },
      quantity(`Pay a year, ${role.salary.location.name}`, estimate.display, spot(estimate) ? name : words(role.salary.availability)),
      employment && quantity('Jobs', counted(employment), employment.source?.publisher),
      projection && quantity('Outlook', words(projection.outlook), projection.percentChange !== null && `${percent(projection.percentChange)} by ${projection.targetYear}`),
      projection && quantity('Openings a year', counted(projection.annualOpenings), projection.source?.publisher)),
    h('div', { class: 'controls' },
      combobox({
        label: `Place: ${role.salary.location.name}`,
        placeholder: 'another place',
        find: async (text, signal) => (await page.ask('Typeahead', { text, kinds: ['LOCATION'] }, signal)).search,
        show: ({ item }) => [item.name, h('span', { class: 'small soft' }, ` ${words(item.kind)}`)],
        choose: ({ item }) => page.go({ at: item.slug }),
      }),
      combobox({
        label: 'Compare with',
        placeholder: 'another role',
        find: async (text, signal) => (await page.ask('Typeahead', { text, kinds: ['ROLE'] }, signal)).search,
        show: ({ item }) => [item.title],
        choose: ({ item }) => page.go({ compare: [role.slug, item.slug], places: [role.salary.location.slug] }),
      })),
    h('details', { class: 'small names' },
      h('summary', {}, 'Other names and official codes'),
      role.aliases.length > 0 && h('ul', { class: 'chips' }, role.aliases.map((/** @type {any} */ alias) =>
        h('li', { title: alias.ambiguous ? 'Other roles go by this name too' : null }, alias.name, alias.ambiguous && h('span', { class: 'soft' }, ' (of several roles)')))),
      h('ul', { class: 'plain' }, (codes.length ? codes : role.classifications).map((/** @type {any} */ code) =>
        h('li', {}, `${words(code.scheme)} ${code.code} ${code.title}`, h('span', { class: 'soft' }, ` ${words(code.match)}${code.lendsPay ? ', lends its pay' : ''}`)))),
      role.updatedAt && h('p', { class: 'soft' }, `Newest day that a source states: ${role.updatedAt}`)));
}

/** @param {Panel} panel @param {any} role @param {Page} page */
function card(panel, role, page) {
  const said = panel.sources?.(role) ?? [];
  const asked = panel !== ASKS_ITSELF || page.state.to;
  return h('section', { class: 'card', id: panel.id, 'aria-labelledby': `${panel.id}-title` },
    h('h2', { id: `${panel.id}-title` }, panel.title(role)),
    panel.draw(role, page),
    asked && h('div', { class: 'foot' },
      h('span', {}, said.join(' · ')),
      page.behind(panel.operation, JSON.parse(variables(panel, page)))));
}
