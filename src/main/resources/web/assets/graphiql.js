// The page at /graphiql. Addresses are relative, so that it also works under a path prefix.

import { example, groups } from './examples.js';
import { fetchWithKey } from './key.js';

const { createElement, useRef } = React;
const { DropdownMenu, useEditorContext } = GraphiQL.React;
const link = new URLSearchParams(location.search);

/** Asks the service. What answers without JSON, such as a proxy on the way, becomes an error that says so. */
async function fetcher(request, options) {
  const response = await fetchWithKey('graphql', {
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

/** What the address asks for: a query with its variables, or one of the examples. */
async function linked() {
  if (link.has('query')) {
    return [{ query: link.get('query'), variables: link.get('variables') ?? '' }];
  }
  const [group, name] = link.get('example')?.split('/') ?? [];
  return groups[group]?.includes(name) ? [await example(`${group}/${name}`)] : [];
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

/** A menu of examples. The one that is chosen is opened in a tab, where it stands already in that one. */
function Examples() {
  const editors = useRef();
  editors.current = useEditorContext();

  async function open(path) {
    const { query, variables } = await example(path);
    const { tabs, queryEditor, variableEditor, addTab, changeTab } = editors.current;
    const open = tabs.findIndex((tab) => tab.query === query);
    if (open >= 0) {
      changeTab(open);
    } else {
      if (queryEditor.getValue().trim()) {
        ReactDOM.flushSync(addTab);
      }
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
    }
    queryEditor.focus();
  }

  const words = (name) => name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  const item = (group, name) =>
    createElement(
      DropdownMenu.Item,
      { key: name, onSelect: () => open(`${group}/${name}`) },
      words(name),
    );
  const column = ([group, names]) =>
    createElement(
      'div',
      { key: group, role: 'group', 'aria-labelledby': `examples-${group}` },
      createElement('div', { id: `examples-${group}`, className: 'examples-heading' }, words(group)),
      names.map((name) => item(group, name)),
    );
  return createElement(
    DropdownMenu,
    null,
    createElement(DropdownMenu.Button, { className: 'examples-button' }, 'Examples'),
    createElement(
      DropdownMenu.Content,
      { className: 'examples', align: 'end', collisionPadding: 8 },
      Object.entries(groups).map(column),
    ),
  );
}

if (link.has('operationName')) {
  chooseOperation(link.get('operationName'));
}
const examples = await Promise.all(Object.entries(groups).map(([group, [first]]) => example(`${group}/${first}`)));
const asked = await linked();
const defaultTabs = [...asked, ...examples.filter(({ query }) => query !== asked[0]?.query)];
const [{ query, variables }] = [...asked, ...lastOpen(), ...defaultTabs];
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
      createElement(Examples),
      createElement(
        'nav',
        { 'aria-label': 'Pages' },
        createElement('a', { href: './' }, 'Explore'),
        createElement('a', { href: 'dashboard' }, 'Dashboard'),
        createElement('a', { href: 'graphiql', 'aria-current': 'page' }, 'GraphiQL'),
        createElement('a', { href: 'docs' }, 'Docs'),
      ),
    ),
  ),
);
