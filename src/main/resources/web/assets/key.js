// The key of a service that answers nobody without one. It stays with the tab, and goes with it.

import { h } from './element.js';

const NAME = 'careergraph:key';
const GIVEN = 'given';

/** @type {Promise<boolean> | undefined} one question for all who wait for its answer */
let asked;

/**
 * Fetches with the key, and asks for one where there is none, or not a good one. Who gives none has what the service says of that.
 * @param {string} address
 * @param {RequestInit & { headers: Record<string, string> }} init
 */
export async function fetchWithKey(address, init) {
  for (;;) {
    const key = sessionStorage.getItem(NAME);
    const headers = key === null ? init.headers : { Authorization: `Bearer ${key}`, ...init.headers };
    const response = await fetch(address, { ...init, headers });
    const isMeanwhileGiven = sessionStorage.getItem(NAME) !== key;
    if (response.status !== 401 || !(isMeanwhileGiven || await (asked ??= askForKey(key !== null)))) {
      return response;
    }
  }
}

/** @param {boolean} again whether there was one already @returns {Promise<boolean>} whether there is one now */
function askForKey(again) {
  return new Promise((resolve) => {
    const input = /** @type {HTMLInputElement} */ (h('input', { id: 'key', type: 'password', autocomplete: 'off', required: true }));
    const dialog = /** @type {HTMLDialogElement} */ (h('dialog', { class: 'key', 'aria-labelledby': 'key-title', close },
      h('h2', { id: 'key-title' }, 'Your key'),
      h('p', {}, again ? 'The service does not know that key, or not any more.' : 'This service answers those only who have a key.'),
      h('form', { method: 'dialog', class: 'field' },
        h('label', { for: 'key' }, 'Key, which begins with cg_'),
        input,
        h('button', { value: GIVEN }, 'Use it'))));

    function close() {
      const isGiven = dialog.returnValue === GIVEN;
      if (isGiven) {
        sessionStorage.setItem(NAME, input.value.trim());
      }
      dialog.remove();
      asked = undefined;
      resolve(isGiven);
    }

    document.body.append(dialog);
    dialog.showModal();
  });
}
