// Operations to start from: each is assets/examples/<group>/<name>.graphql, and beside it <name>.json has its variables.

export const groups = {
  explore: [
    'career-page',
    'pay-in-detail',
    'what-it-takes',
    'people-ask',
    'who-says-so',
    'typeahead',
    'job-titles',
    'places',
  ],
  compare: [
    'roles-side-by-side',
    'every-source',
    'earn-more-elsewhere',
    'close-professions',
    'move-to-another-role',
  ],
  dashboards: ['pay-map', 'best-paid-roles', 'pay-over-time', 'demand', 'data-quality', 'changes'],
};

/** @param {string} file */
async function text(file) {
  const response = await fetch(new URL(`examples/${file}`, import.meta.url));
  return response.ok ? (await response.text()).trimEnd() : `# ${file}: HTTP ${response.status}`;
}

/** @param {string} path such as `explore/career-page` */
export async function example(path) {
  const [query, variables] = await Promise.all([text(`${path}.graphql`), text(`${path}.json`)]);
  return { query, variables };
}
