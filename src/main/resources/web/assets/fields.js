// Fields in which somebody names a role or a place.

import { ask, Operations } from './ask.js';
import { combobox } from './combobox.js';
import { h } from './element.js';
import { words } from './words.js';

/** @typedef {import('careergraph/typeahead').Operations} Typeahead */

const operations = await Operations.load('typeahead.graphql');

/** @param {string} label @param {string} placeholder @param {(slug: string) => void} choose */
export function roleField(label, placeholder, choose) {
  return combobox({
    label,
    placeholder,
    async find(text, signal) {
      /** @type {Typeahead['Titles']['answer']} */
      const { search } = await ask(operations.text('Titles'), { text }, signal);
      return search.flatMap(({ matchedText, item }) => ('title' in item ? [{ matchedText, title: item.title, slug: item.slug }] : []));
    },
    show: ({ title, matchedText }) => [title, matchedText !== title && h('span', { class: 'small soft' }, ` ${matchedText}`)],
    choose: ({ slug }) => choose(slug),
  });
}

/** @param {string} label @param {string} placeholder @param {(slug: string) => void} choose */
export function placeField(label, placeholder, choose) {
  return combobox({
    label,
    placeholder,
    async find(text, signal) {
      /** @type {Typeahead['Places']['answer']} */
      const { search } = await ask(operations.text('Places'), { text }, signal);
      return search.flatMap(({ item }) => ('name' in item ? [item] : []));
    },
    show: ({ name, kind }) => [name, h('span', { class: 'small soft' }, ` ${words(kind)}`)],
    choose: ({ slug }) => choose(slug),
  });
}
