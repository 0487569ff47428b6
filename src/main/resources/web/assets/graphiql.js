// The page at /graphiql. Addresses are relative, so that it also works under a path prefix.

const { createElement } = React;
const link = new URLSearchParams(location.search);

/** Asks the service. What answers without JSON, such as a proxy on the way, becomes an error that says so. */
async function fetcher(request, options) {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      ...options?.headers,
    },
    body: JSON.stringify(request),
  });
  const body = await response.text();
  try {
    return JSON.parse(body);
  } catch {
    throw new Error(`HTTP ${response.status}, and no JSON: ${body.slice(0, 200)}`);
  }
}

/** Tabs and settings, apart from those of any other GraphiQL that was ever opened at the same address. */
const prefix = 'careergraph:';
const storedKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
const storage = {
  getItem: (key) => localStorage.getItem(prefix + key),
  setItem: (key, value) => localStorage.setItem(prefix + key, value),
  removeItem: (key) => localStorage.removeItem(prefix + key),
  clear: () => storedKeys().forEach((key) => localStorage.removeItem(key)),
  get length() {
    return storedKeys().length;
  },
};

async function text(path) {
  const response = await fetch(`assets/examples/${path}`);
  return response.ok ? (await response.text()).trimEnd() : `# ${path}: HTTP ${response.status}`;
}

async function examples() {
  const files = await Promise.all([
    Promise.all([text('career-page.graphql'), text('career-page.json')]),
    Promise.all([text('places.graphql'), text('places.json')]),
    Promise.all([text('sources.graphql')]),
  ]);
  return files.map(([query, variables = '']) => ({ query, variables }));
}

/** The query that the address carries, if it carries one. */
function linked() {
  return link.has('query') ? [{ query: link.get('query'), variables: link.get('variables') ?? '' }] : [];
}

/** The tab that was open last. GraphiQL remembers it too, but would open it again without its variables. */
function lastOpen() {
  try {
    const { tabs, activeTabIndex } = JSON.parse(storage.getItem('graphiql:tabState'));
    const { query, variables } = tabs[activeTabIndex];
    return [{ query, variables }];
  } catch {
    return [];
  }
}

/** Puts the cursor on the operation that the link names: that is the one that Ctrl-Enter runs. */
function chooseOperation(name) {
  const observer = new MutationObserver(() => {
    const editor = document.querySelector('.graphiql-query-editor .CodeMirror')?.CodeMirror;
    if (editor) {
      observer.disconnect();
      const operations = [...editor.getValue().matchAll(/\b(?:query|mutation|subscription)\s+(\w+)/g)];
      const named = operations.find((operation) => operation[1] === name);
      editor.setCursor(editor.posFromIndex(named?.index ?? 0));
    }
  });
  observer.observe(document.getElementById('graphiql'), { childList: true, subtree: true });
}

if (link.has('operationName')) {
  chooseOperation(link.get('operationName'));
}
const defaultTabs = [...linked(), ...(await examples())];
const [{ query, variables }] = [...linked(), ...lastOpen(), ...defaultTabs];
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  createElement(
    GraphiQL,
    {
      fetcher,
      storage,
      defaultTabs,
      shouldPersistHeaders: false,
      defaultEditorToolsVisibility: matchMedia('(max-width: 56rem)').matches ? false : undefined,
      query,
      variables,
    },
    createElement(
      GraphiQL.Logo,
      null,
      createElement('span', { className: 'name' }, 'CareerGraph'),
      createElement('a', { href: 'graphql/schema', title: 'The whole schema, as a file' }, 'Schema'),
    ),
  ),
);
