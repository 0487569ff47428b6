// The page at /docs. Without this, operations and SQL are links to their files; with it, they unfold in place.

/** @param {string} address */
async function block(address) {
  const response = await fetch(address);
  const block = document.createElement('pre');
  block.tabIndex = 0; // it scrolls, so keys have to reach it
  block.textContent = response.ok ? (await response.text()).trimEnd() : `${address}: HTTP ${response.status}`;
  return block;
}

for (const recipe of document.querySelectorAll('.recipes details')) {
  recipe.addEventListener('toggle', async () => {
    const link = recipe.querySelector('a');
    if (link) {
      const files = [link.href, link.href.replace('.graphql', '.json')];
      const blocks = await Promise.all([...new Set(files)].map(block));
      link.replaceWith(...blocks.filter(({ textContent }) => textContent !== '{}'));
    }
  });
}
