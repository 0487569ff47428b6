import type { TypedDocumentString } from '../generated/operations.js';

/** A source that an answer was read from: `attribution` is the sentence to print beside it. */
export interface Attribution {
  readonly source: string;
  readonly name: string;
  readonly attribution: string;
}

/** What the service answers with. `cost` is what it counts against the limits. */
export interface Answer<Data> {
  readonly data: Data;
  readonly attribution: readonly Attribution[];
  readonly cost: { readonly requested: number; readonly limit: number; readonly actual: number };
}

/** One thing that the service did not do: `code` is for programs, `hint` tells people what to do. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly path: readonly (string | number)[] | undefined;
}

/** The service answered, but not, or not wholly, with what was asked. `data` is what it has all the same, if anything. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly status: number;
  readonly problems: readonly Problem[];
  readonly data: unknown;

  constructor(status: number, problems: readonly Problem[], data: unknown) {
    super(problems.map(({ message, hint }) => (hint === undefined ? message : `${message}. ${hint}`)).join('\n'));
    this.status = status;
    this.problems = problems;
    this.data = data;
  }
}

interface Options {
  /** The header field, such as `Bearer <key>`. Only private sources need one, and services that answer nobody without. */
  readonly authorization?: string;
}

interface Asking {
  /** Ends the wait, and what the service does for it. */
  readonly signal?: AbortSignal;
}

/** Variables may be left out where the operation requires none. */
type Variables<V> = Partial<V> extends V ? [variables?: V, asking?: Asking] : [variables: V, asking?: Asking];

/** What the service can write: an answer of GraphQL, or, where it refuses the request itself, a problem of RFC 9457. */
interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: Problem['path'];
    readonly extensions: { readonly code: string; readonly hint?: string };
  }[];
  readonly extensions: { readonly attribution?: readonly Attribution[]; readonly cost: Answer<Data>['cost'] };
  readonly code: string;
  readonly detail: string;
  readonly hint?: string;
}

/** A function that asks the service at an address, such as `http://localhost:8080/graphql`. */
export function careerGraph(address: string | URL, { authorization }: Options = {}) {
  const headers = {
    'Content-Type': 'application/json',
    Accept: 'application/graphql-response+json',
    ...(authorization !== undefined && { Authorization: authorization }),
  };
  /** @throws AnswerError where anything of what was asked is missing; what `fetch` throws where there is no service, or no JSON. */
  return async function ask<D, V>(
    operation: TypedDocumentString<D, V>,
    ...[variables, asking]: Variables<V>
  ): Promise<Answer<D>> {
    const response = await fetch(address, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: operation, variables }),
      ...asking,
    });
    const body = (await response.json()) as Body<D>;
    if (body.data == null || body.errors) {
      throw new AnswerError(response.status, problems(body), body.data);
    }
    const { attribution = [], cost } = body.extensions;
    return { data: body.data, attribution, cost };
  };
}

function problems({ errors, code, detail, hint }: Body<unknown>): readonly Problem[] {
  return errors
    ? errors.map(({ message, path, extensions }) => ({ ...extensions, hint: extensions.hint, message, path }))
    : [{ code, message: detail, hint, path: undefined }];
}
