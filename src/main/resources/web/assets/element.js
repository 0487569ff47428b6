// Makes elements. What is text stays text: nothing here reads HTML.

/**
 * An element with attributes and children. Attributes that are null, undefined or false are left out; names that begin with `--` are
 * custom properties of its style; functions listen to the event of their name.
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...unknown} children elements, texts, numbers or lists of them; null, undefined and false are left out
 * @returns {HTMLElement}
 */
export function h(tag, attributes, ...children) {
  return /** @type {HTMLElement} */ (fill(document.createElement(tag), attributes, children));
}

/** The same for SVG.
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...unknown} children
 * @returns {SVGElement}
 */
export function svg(tag, attributes, ...children) {
  return /** @type {SVGElement} */ (fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children));
}

/** What went wrong, where somebody waits for something else. @param {unknown} error */
export const problem = (error) => h('p', { class: 'notice', role: 'alert' }, error instanceof Error ? error.message : String(error));

/**
 * @param {HTMLElement | SVGElement} element
 * @param {Record<string, unknown>} [attributes]
 * @param {unknown[]} [children]
 */
function fill(element, attributes = {}, children = []) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (typeof value === 'function') {
      element.addEventListener(name, /** @type {EventListener} */ (value));
    } else if (name.startsWith('--')) {
      element.style.setProperty(name, String(value));
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...shown(children));
  return element;
}

/** @param {unknown[]} children @returns {(Node | string)[]} */
function shown(children) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : String(child)));
}
