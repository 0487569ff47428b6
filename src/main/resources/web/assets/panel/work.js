// What one does in a role, what one needs for it, and what another role would take.

import { h } from '../element.js';
import { bars } from '../picture/bars.js';
import { combobox } from '../combobox.js';
import { decimal, percent, words } from '../words.js';
import { publishers } from './parts.js';

/** @typedef {import('./parts.js').Panel} Panel */

/** @type {Panel} */
export const responsibilities = {
  id: 'responsibilities',
  operation: 'Responsibilities',
  variables: () => ({}),
  title: () => 'What one does',
  sources: (role) => publishers(role.responsibilities.map((/** @type {any} */ one) => one.source)),
  draw(role) {
    return role.responsibilities.length
      ? [h('ol', { class: 'statements' }, role.responsibilities.map((/** @type {any} */ one) => h('li', {},
        one.text,
        one.importance?.normalized != null && h('span', { class: 'meter', role: 'img', 'aria-label': `Importance ${decimal(one.importance.value)} of ${decimal(one.importance.max)}`, title: `Importance ${decimal(one.importance.value)} of ${decimal(one.importance.max)}` },
          h('span', { '--share': `${one.importance.normalized * 100}%` })))))]
      : [h('p', { class: 'notice' }, 'No source that is loaded tells.')];
  },
};

/** @type {Panel} */
export const skills = {
  id: 'skills',
  operation: 'Skills',
  variables: () => ({}),
  title: () => 'What one needs',
  sources: (role) => publishers([...role.skills, ...role.technology, role.preparation].filter(Boolean).map((/** @type {any} */ one) => one.source)),
  draw(role) {
    const rated = role.skills.filter((/** @type {any} */ one) => one.importance?.normalized != null);
    const listed = [...role.skills.filter((/** @type {any} */ one) => one.importance?.normalized == null), ...role.technology];
    const preparation = role.preparation;
    return rated.length || listed.length || preparation
      ? [
        preparation && h('p', {}, [preparation.label, preparation.typicalEducation].filter(Boolean).join('. ')),
        rated.length > 0 && bars(rated.map((/** @type {any} */ one) => ({
          label: h('span', { title: one.skill.description }, one.skill.name),
          share: one.importance.normalized,
          value: h('span', { class: 'small soft' }, `${decimal(one.importance.value)} of ${decimal(one.importance.max)}`),
        }))),
        listed.length > 0 && [h('h3', {}, 'Technology and more'), h('ul', { class: 'chips' }, listed.map((/** @type {any} */ one) =>
          h('li', { class: one.inDemand ? 'wanted' : null, title: one.inDemand ? 'Employers of this role often ask for it' : null }, one.skill.name, one.inDemand && h('span', { class: 'unseen' }, ' (in demand)'))))],
      ]
      : [h('p', { class: 'notice' }, 'No source that is loaded tells.')];
  },
};

/** What a move takes: asked for only once somebody says where to. @type {Panel} */
export const gap = {
  id: 'gap',
  operation: 'Gap',
  variables: ({ at, to }) => ({ at, to: to && { slug: to } }),
  title: () => 'What a move would take',
  draw(role, page) {
    const near = role.relatedProfessions.edges.slice(0, 4).map((/** @type {any} */ edge) => edge.node.role);
    const answer = h('div', { class: 'stack', 'aria-live': 'polite' });
    if (page.state.to) {
      page.ask('Gap', { role: { slug: role.slug }, to: { slug: page.state.to }, at: page.state.at && { slug: page.state.at } })
        .then(({ skillGap }) => answer.replaceChildren(...move(skillGap)), (error) => answer.replaceChildren(h('p', { class: 'notice' }, error.message)));
    }
    return [
      combobox({
        label: 'A role to move to',
        placeholder: near[0] ? `such as ${near[0].title}` : 'a job title',
        find: async (text, signal) => (await page.ask('Typeahead', { text, kinds: ['ROLE'] }, signal)).search,
        show: ({ item }) => [item.title],
        choose: ({ item }) => page.go({ to: item.slug }),
      }),
      near.length > 0 && h('ul', { class: 'chips' }, near.map((/** @type {any} */ other) =>
        h('li', {}, h('a', { href: `${page.href({ to: other.slug })}#gap` }, other.title)))),
      answer,
    ];
  },
};

/** @param {any} gap @returns {Node[]} */
function move(gap) {
  const missing = gap.missing.map((/** @type {any} */ delta) => h('li', {},
    delta.skill.name,
    delta.requiredLevel !== null && h('span', { class: 'small soft' },
      ` level ${decimal(delta.requiredLevel)}${delta.currentLevel === null ? '' : ` instead of ${decimal(delta.currentLevel)}`}${delta.distinguishable === false ? ', within the error' : ''}`)));
  return [
    h('h3', {}, `To ${gap.to.title}`),
    h('p', {}, [
      gap.coverage === null ? 'No source tells of the skills of both.' : `${decimal(gap.coverage * 100)} % of what it needs is there.`,
      gap.payDifferencePercent !== null && ` It pays ${percent(gap.payDifferencePercent)}.`].filter(Boolean).join('')),
    missing.length > 0 ? h('div', {}, h('p', { class: 'small soft' }, 'Missing, what matters most first'), h('ol', { class: 'plain' }, missing)) : null,
    gap.shared.length > 0 ? h('div', {}, h('p', { class: 'small soft' }, 'Shared'), h('ul', { class: 'chips' }, gap.shared.map((/** @type {any} */ one) => h('li', {}, one.skill.name)))) : null,
  ].filter((node) => node !== null);
}
