// A field that offers what somebody may mean while they type: the combobox pattern of the ARIA Authoring Practices.

import { h } from './element.js';

const PAUSE_MILLIS = 120;
let made = 0;

/**
 * @template T
 * @param {object} options
 * @param {string} options.label
 * @param {string} [options.placeholder]
 * @param {(text: string, signal: AbortSignal) => Promise<T[]>} options.find
 * @param {(item: T) => unknown[]} options.show
 * @param {(item: T) => void} options.choose
 * @returns {HTMLElement}
 */
export function combobox({ label, placeholder, find, show, choose }) {
  const id = `combobox-${++made}`;
  /** @type {T[]} */
  let items = [];
  let active = -1;
  let asked = new AbortController();
  let pause = 0;

  const list = h('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': label, hidden: true });
  const said = h('p', { class: 'unseen', 'aria-live': 'polite' });
  const input = /** @type {HTMLInputElement} */ (h('input', {
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    placeholder,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    input: () => {
      clearTimeout(pause);
      asked.abort();
      pause = window.setTimeout(look, PAUSE_MILLIS);
    },
    keydown: (/** @type {KeyboardEvent} */ event) => press(event),
    blur: () => close(),
  }));

  async function look() {
    const text = input.value.trim();
    if (!text) {
      close();
      return [];
    }
    asked = new AbortController();
    const { signal } = asked;
    try {
      const found = await find(text, signal);
      if (signal.aborted) {
        return [];
      }
      items = found;
      said.textContent = found.length ? `${found.length} found` : 'Nothing found';
    } catch (error) {
      if (signal.aborted) {
        return [];
      }
      items = [];
      said.textContent = String(error);
    }
    draw();
    return items;
  }

  function draw() {
    active = -1;
    list.replaceChildren(...items.map((item, i) =>
      h('li', {
        id: `${id}-${i}`,
        role: 'option',
        'aria-selected': 'false',
        pointerdown: (/** @type {Event} */ event) => event.preventDefault(), // keeps the focus in the field
        click: () => take(i),
      }, show(item))));
    if (!items.length) {
      list.replaceChildren(h('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false', class: 'soft' }, said.textContent));
    }
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    input.removeAttribute('aria-activedescendant');
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  /** @param {number} i */
  function point(i) {
    active = (i + items.length) % items.length;
    [...list.children].forEach((option, k) => option.setAttribute('aria-selected', String(k === active)));
    list.children[active]?.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', `${id}-${active}`);
  }

  /** @param {number} i */
  function take(i) {
    const item = items[i];
    if (item !== undefined) {
      input.value = '';
      close();
      choose(item);
    }
  }

  /** @param {KeyboardEvent} event */
  async function press(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) {
        await look();
      }
      if (items.length) {
        point(event.key === 'ArrowDown' ? active + 1 : active < 0 ? items.length - 1 : active - 1);
      }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      clearTimeout(pause);
      if (active < 0) {
        await look(); // what was typed may be newer than what is shown
      }
      take(Math.max(active, 0));
    } else if (event.key === 'Escape') {
      close();
    }
  }

  return h('div', { class: 'field' }, h('label', { for: id }, label), input, list, said);
}
