// Asks the service. Addresses are relative, so that pages also work under a path prefix.

import { fetchWithKey } from './key.js';

/** A file of operations and fragments, each definition with the comment above it. */
export class Operations {
  /** @type {Map<string, string>} */
  #definitions = new Map();

  /** @param {string} text each definition begins and ends at the left margin */
  constructor(text) {
    for (const [definition, kind, name] of text.matchAll(/(?:^#.*\n)*^(query|fragment) (\w+)[\s\S]*?^}/gm)) {
      this.#definitions.set(`${kind} ${name}`, definition);
    }
  }

  /** @param {string} file */
  static async load(file) {
    const response = await fetch(`assets/${file}`);
    if (!response.ok) {
      throw new Error(`assets/${file}: HTTP ${response.status}`);
    }
    return new Operations(await response.text());
  }

  /** An operation with the fragments that it needs, in the order in which it needs them. @param {string} name */
  text(name) {
    const needed = [`query ${name}`];
    for (const key of needed) { // grows while it is read
      for (const [, fragment] of this.#definition(key).matchAll(/\.\.\.(?!on\b)(\w+)/g)) {
        if (!needed.includes(`fragment ${fragment}`)) {
          needed.push(`fragment ${fragment}`);
        }
      }
    }
    return needed.map((key) => this.#definition(key)).join('\n\n');
  }

  /** @param {string} key */
  #definition(key) {
    const definition = this.#definitions.get(key);
    if (definition === undefined) {
      throw new Error(`There is no ${key}`);
    }
    return definition;
  }
}

/**
 * The answer to an operation.
 * @param {string} query
 * @param {Record<string, unknown>} variables
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>} its data
 * @throws what the service says is wrong, in its words
 */
export async function ask(query, variables, signal) {
  const response = await send('application/graphql-response+json', query, variables, signal);
  const answer = await response.json().catch(() => ({}));
  if (!answer.data || answer.errors) {
    throw refused(response, answer);
  }
  return answer.data;
}

/**
 * Has the browser save the answer to an operation with one list as a table.
 * @param {string} name of the file
 * @param {string} query
 * @param {Record<string, unknown>} variables
 */
export async function saveTable(name, query, variables) {
  const response = await send('text/csv', query, variables);
  if (!response.ok) {
    throw refused(response, await response.json().catch(() => ({})));
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** @param {string} accept @param {string} query @param {Record<string, unknown>} variables @param {AbortSignal} [signal] */
const send = (accept, query, variables, signal) => fetchWithKey('graphql', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Accept: accept },
  body: JSON.stringify({ query, variables }),
  ...(signal && { signal }),
});

/** @param {Response} response @param {any} answer */
const refused = (response, answer) =>
  new Error(answer.errors?.[0].message ?? answer.detail ?? `The service answered with HTTP ${response.status}.`);

/**
 * The address at which GraphiQL shows an operation.
 * @param {string} query
 * @param {Record<string, unknown>} variables
 */
export function inGraphiQl(query, variables) {
  return `graphiql?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
}
