// What one does in a role, what one needs for it, and what another role would take.

import { h, problem } from '../element.js';
import { bars } from '../picture/bars.js';
import { roleField } from '../fields.js';
import { decimal, words } from '../words.js';
import { place, publishers } from './parts.js';

/** @typedef {import('./parts.js').Panel} Panel */
/** @typedef {NonNullable<import('./parts.js').Role['responsibilities'][number]['importance']>} Rating */

/** @type {Panel} */
export const responsibilities = {
  id: 'responsibilities',
  operation: 'Responsibilities',
  variables: () => ({}),
  title: () => 'What one does',
  sources: (role) => publishers(role.responsibilities.map((one) => one.source)),
  draw(role) {
    return role.responsibilities.length
      ? [h('ol', { class: 'statements' }, role.responsibilities.map((one) => h('li', {},
        one.text,
        meter(one.importance))))]
      : [h('p', { class: 'notice' }, 'No source that is loaded tells.')];
  },
};

/** How important people find it, as a small bar. @param {Rating | null} importance */
function meter(importance) {
  if (importance?.value == null || importance.normalized === null) {
    return null;
  }
  const text = `Importance ${decimal(importance.value)} of ${decimal(importance.max)}`;
  return h('span', { class: 'meter', role: 'img', 'aria-label': text, title: text }, h('span', { '--share': `${importance.normalized * 100}%` }));
}

/** @type {Panel} */
export const skills = {
  id: 'skills',
  operation: 'Skills',
  variables: () => ({}),
  title: () => 'What one needs',
  sources: (role) => publishers([...role.skills, ...role.technology, role.preparation].map((one) => one?.source)),
  draw(role) {
    const rated = role.skills.flatMap(({ skill, importance }) =>
      (importance?.value == null || importance.normalized === null ? [] : [{ ...importance, value: importance.value, skill, share: importance.normalized }]));
    const listed = [...role.skills.filter((one) => one.importance?.value == null), ...role.technology];
    const preparation = role.preparation;
    return rated.length || listed.length || preparation
      ? [
        preparation && h('p', {}, [preparation.label, preparation.typicalEducation].filter(Boolean).join('. ')),
        rated.length > 0 && bars(rated.map(({ skill, share, value, max }) => ({
          label: h('span', { title: skill.description }, skill.name),
          share,
          value: h('span', { class: 'small soft' }, `${decimal(value)} of ${decimal(max)}`),
        }))),
        listed.length > 0 && [h('h3', {}, 'Technology and more'), h('ul', { class: 'chips' }, listed.map((one) =>
          h('li', { class: one.inDemand ? 'wanted' : null, title: one.inDemand ? 'Employers of this role often ask for it' : null }, one.skill.name, one.inDemand && h('span', { class: 'unseen' }, ' (in demand)'))))],
      ]
      : [h('p', { class: 'notice' }, 'No source that is loaded tells.')];
  },
};

/** What a move takes: asked for only once somebody says where to. @type {Panel} */
export const gap = {
  id: 'gap',
  operation: 'Gap',
  variables: ({ at, to }) => ({ at: place(at), to: place(to) }),
  title: () => 'What a move would take',
  draw(role, page) {
    const near = role.relatedProfessions.edges.slice(0, 4).map((edge) => edge.node.role);
    const answer = h('div', { class: 'stack', 'aria-live': 'polite' });
    if (page.state.to) {
      page.ask('Gap', { role: { slug: role.slug }, to: { slug: page.state.to }, at: place(page.state.at) })
        .then(({ skillGap }) => answer.replaceChildren(...move(skillGap)), (error) => answer.replaceChildren(problem(error)));
    }
    return [
      roleField('A role to move to', near[0] ? `such as ${near[0].title}` : 'a job title', (to) => page.go({ to })),
      near.length > 0 && h('ul', { class: 'chips' }, near.map((other) =>
        h('li', {}, h('a', { href: `${page.href({ to: other.slug })}#gap` }, other.title)))),
      answer,
    ];
  },
};

/** @param {import('careergraph/explorer').GapQuery['skillGap']} gap @returns {Node[]} */
function move(gap) {
  const missing = gap.missing.map((delta) => h('li', {},
    delta.skill.name,
    delta.requiredLevel !== null && h('span', { class: 'small soft' },
      ` level ${decimal(delta.requiredLevel)}${delta.currentLevel === null ? '' : ` instead of ${decimal(delta.currentLevel)}`}${delta.distinguishable === false ? ', within the error' : ''}`)));
  return [
    h('h3', {}, `To ${gap.to.title}`),
    h('p', {}, [
      gap.coverage === null ? 'No source tells of the skills of both.' : `${decimal(gap.coverage * 100)}\u00a0% of what it needs is there, ${words(gap.coverageBasis)}.`,
      gap.payDifferencePercent !== null && ` It pays ${decimal(Math.abs(gap.payDifferencePercent))}\u00a0% ${gap.payDifferencePercent < 0 ? 'less' : 'more'}.`].filter(Boolean).join('')),
    missing.length > 0 ? h('div', {}, h('p', { class: 'small soft' }, 'Missing, what matters most first'), h('ol', { class: 'plain' }, missing)) : null,
    gap.shared.length > 0 ? h('div', {}, h('p', { class: 'small soft' }, 'Shared'), h('ul', { class: 'chips' }, gap.shared.map((one) => h('li', {}, one.skill.name)))) : null,
  ].filter((node) => node !== null);
}
