/**
 * What goes wrong when these texts are drawn: errors, elements that text may not make, links, slowness. Runs inside the page.
 */
export const hostileTexts = async (texts) => {
  const [{ mrkdwn }, { markdown }] = await Promise.all([import('/page/mrkdwn.mjs'), import('/page/markdown.mjs')]);
  const found = [];
  for (const text of texts) {
    for (const render of [mrkdwn, markdown]) {
      const box = document.createElement('div');
      const started = performance.now();
      try {
        box.append(...render(text));
      } catch (error) {
        found.push(`${String(error)}: ${text}`);
      }
      if (performance.now() - started > 500) found.push(`slow: ${text.slice(0, 80)}`);
      if (box.querySelector('script, img, iframe, object, style, form')) found.push(`element: ${text}`);
      for (const link of box.querySelectorAll('a')) {
        if (!/^(https?|mailto):/.test(link.protocol)) found.push(`link: ${text}`);
      }
    }
  }
  return found;
};
