// The page of a role. What has changed is asked for and drawn anew; all of it at once when it is another role.

import { h } from '../element.js';
import { placeField, roleField } from '../fields.js';
import { demand, related } from '../panel/market.js';
import { earnMore, history, pay, payByPlace } from '../panel/pay.js';
import { questions, sources } from '../panel/said.js';
import { gap, responsibilities, skills } from '../panel/work.js';
import { counted, middle, percent, spot, words } from '../words.js';
import { place, quantity } from '../panel/parts.js';

/** @typedef {import('../panel/parts.js').Panel} Panel */
/** @typedef {import('../panel/parts.js').Role} Role */
/** @typedef {import('../panel/parts.js').Page} Page */

const COLUMNS = [[responsibilities, pay, payByPlace, earnMore, history], [demand, related, skills, gap, questions]];
const PANELS = [...COLUMNS.flat(), sources];

/** Asks for itself, when it is drawn. */
const ASKS_ITSELF = gap;

export class RoleView {
  /** @type {Role | null} */
  #role = null;
  /** The variables that each panel was drawn with. @type {Map<Panel, string>} */
  #drawn = new Map();

  show = async (/** @type {Page} */ page) => {
    const whole = this.#role?.slug !== page.state.role || !document.querySelector('.panels');
    const changed = PANELS.filter((panel) => whole || this.#drawn.get(panel) !== JSON.stringify(variables(panel, page)));
    const role = await this.#ask(page, whole, changed.filter((panel) => panel !== ASKS_ITSELF));
    changed.forEach((panel) => this.#drawn.set(panel, JSON.stringify(variables(panel, page))));
    if (whole) {
      return { title: role.title, nodes: draw(role, page) };
    }
    changed.forEach((panel) => document.getElementById(panel.id)?.replaceWith(card(panel, role, page)));
    if (changed.includes(pay)) {
      document.querySelector('.head')?.replaceWith(head(role, page));
    }
    return { title: role.title, nodes: null };
  };

  /** Asks for what the panels show: by the operation of the only one, else by that of the page. @param {Page} page @param {boolean} whole @param {Panel[]} panels */
  async #ask(page, whole, panels) {
    const { role: slug, at, kinds, adjusted } = page.state;
    if (this.#role && !whole && panels.length === 0) {
      return this.#role;
    }
    const [first, ...others] = panels;
    const { role } = first && !whole && others.length === 0
      ? await page.ask(/** @type {'RolePage'} */ (first.operation), /** @type {any} */ (variables(first, page)), page.signal) // its part of the page
      : await page.ask('RolePage', { role: { slug: slug ?? '' }, at: place(at), kinds, adjusted }, page.signal);
    if (!role) {
      throw new Error(`No role is called ${slug ?? ''}. Type a title above.`);
    }
    this.#role = whole ? role : { ...this.#role, ...role };
    return this.#role;
  }
}

/** @param {Panel} panel @param {Page} page */
const variables = (panel, { state }) => ({ role: { slug: state.role }, ...panel.variables(state) });

/** @param {Role} role @param {Page} page */
const draw = (role, page) => [
  head(role, page),
  h('div', { class: 'panels' }, COLUMNS.map((column) => h('div', { class: 'column' }, column.map((panel) => card(panel, role, page))))),
  card(sources, role, page),
];

/** @param {Role} role @param {Page} page */
function head(role, page) {
  const { name, estimate } = middle(role.salary);
  const { employment, projection } = role.demand;
  const codes = role.classifications.filter((code) => code.lendsPay || code.match === 'EXACT');
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
      placeField(`Place: ${role.salary.location.name}`, 'another place', (at) => page.go({ at })),
      roleField('Compare with', 'another role', (other) => page.go({ compare: [role.slug, other], places: [role.salary.location.slug] }))),
    h('details', { class: 'small names' },
      h('summary', {}, 'Other names and official codes'),
      role.aliases.length > 0 && h('ul', { class: 'chips' }, role.aliases.map((alias) =>
        h('li', { title: alias.ambiguous ? 'Other roles go by this name too' : null }, alias.name, alias.ambiguous && h('span', { class: 'soft' }, ' (of several roles)')))),
      h('ul', { class: 'plain' }, (codes.length ? codes : role.classifications).map((code) =>
        h('li', {}, `${words(code.scheme)} ${code.code} ${code.title}`, h('span', { class: 'soft' }, ` ${words(code.match)}${code.lendsPay ? ', lends its pay' : ''}`)))),
      role.updatedAt && h('p', { class: 'soft' }, `Newest day that a source states: ${role.updatedAt}`)));
}

/** @param {Panel} panel @param {Role} role @param {Page} page */
function card(panel, role, page) {
  const said = panel.sources?.(role) ?? [];
  const asked = panel !== ASKS_ITSELF || page.state.to;
  return h('section', { class: 'card', id: panel.id, 'aria-labelledby': `${panel.id}-title` },
    h('h2', { id: `${panel.id}-title` }, panel.title(role)),
    panel.draw(role, page),
    asked && h('div', { class: 'foot' },
      h('span', {}, said.join(' · ')),
      page.behind(panel.operation, variables(panel, page))));
}
