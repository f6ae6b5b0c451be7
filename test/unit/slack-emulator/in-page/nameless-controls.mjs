/**
 * Controls and pictures that a screen reader has no name for. Runs inside the page.
 */
export const namelessControls = () =>
  [...document.querySelectorAll('button, select, textarea, input, a, img')]
    .filter((node) => {
      const label = node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? node.textContent.trim();
      return !label && !node.labels?.length;
    })
    .map((node) => node.outerHTML);
