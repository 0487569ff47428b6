// The address of a page holds its state.

/**
 * Has a page show what its address says: now, after going on to another address of it, and after going back.
 * @param {() => void} show
 * @returns {(href: string) => void} goes on to an address of the page
 */
export function follow(show) {
  const go = (/** @type {string} */ href) => {
    history.pushState(null, '', href);
    show();
  };
  document.addEventListener('click', (event) => {
    const href = /** @type {Element} */ (event.target).closest('a[href^="?"]')?.getAttribute('href');
    // Whoever wants another tab gets one.
    if (href && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      go(href);
    }
  });
  addEventListener('popstate', show);
  show();
  return go;
}
