// What people ask about a role, and who says what the page shows.

import { h } from '../element.js';
import { publishers } from './parts.js';

/** @typedef {import('./parts.js').Panel} Panel */

/** @type {Panel} */
export const questions = {
  id: 'questions',
  operation: 'Questions',
  variables: () => ({}),
  title: () => 'What people ask',
  sources: (role) => publishers(role.questions.edges.map((edge) => edge.node.source)),
  draw(role) {
    return role.questions.edges.length
      ? [h('div', { class: 'questions' }, role.questions.edges.map(({ node }) => h('details', {},
        h('summary', {}, node.text),
        h('p', {}, node.answer),
        h('p', { class: 'small soft' }, [node.editorial ? 'Written by an editor' : 'Computed from the data', node.source?.publisher, node.answeredAt].filter(Boolean).join(' · ')))))]
      : [h('p', { class: 'notice' }, 'No source that is loaded tells.')];
  },
};

/** @type {Panel} */
export const sources = {
  id: 'sources',
  operation: 'Sources',
  variables: () => ({}),
  title: () => 'Who says so',
  draw(role) {
    return [h('ul', { class: 'sources' }, role.sources.map((source) => h('li', {},
      h('p', {}, source.url ? h('a', { href: source.url, rel: 'noreferrer' }, source.name) : source.name, h('span', { class: 'soft' }, ` ${source.publisher}, ${source.latestRelease.label}`)),
      h('p', { class: 'small soft' }, source.license ? (source.license.url ? h('a', { href: source.license.url, rel: 'noreferrer' }, source.license.name) : source.license.name) : 'States no licence'),
      source.limitations && h('p', { class: 'small soft' }, source.limitations),
      h('details', { class: 'small' }, h('summary', {}, 'Cite it'), h('p', {}, source.latestRelease.citation), h('p', { class: 'soft' }, source.latestRelease.attribution)))))];
  },
};
