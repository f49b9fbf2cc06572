/* global window */
/** @typedef {import('./host.js').Answer} Answer */

/**
 * Keeps in `window.reports` what the page's CSP refused, in `window.faults` what no page may get from the library, in
 * `window.warnings` what it is told. A file, because a strict page runs no inline script.
 */
const watch = `
  window.reports = [];
  window.faults = [];
  window.warnings = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    reports.push([event.effectiveDirective, event.blockedURI, event.sourceFile].join(' ')));
  addEventListener('error', (event) => event.message && faults.push('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => faults.push('rejection: ' + event.reason));
  console.warn = (...words) => warnings.push(words.join(' '));
  console.error = (...words) => faults.push(words.join(' '));`;

/** @type {Answer} */
const watchFile = {body: watch, headers: {'content-type': 'text/javascript'}};

/**
 * The answers for a page under a Content-Security-Policy, at `/`.
 * @param {string} policy the header's value; empty for none
 * @param {string} body
 * @param {{scripts?: string[], lang?: string, head?: string}} [options] `scripts` are addresses of modules
 * @returns {Record<string, Answer>}
 */
export const strictPage = (
  policy,
  body,
  {scripts = ['/dist/cdn/cluster-widgets.js'], lang = 'en', head = ''} = {},
) => ({
  '/watch.js': watchFile,
  '/': {
    headers: policy ? {'content-security-policy': policy} : {},
    body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title>
      <script src="/watch.js"></script>${head}
      ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}
      </head><body>${body}</body></html>`,
  },
});

/** What the watcher has seen. */
export const watched = () => {
  const {reports, faults, warnings} = /** @type {any} */ (window);
  return /** @type {{reports: string[], faults: string[], warnings: string[]}} */ ({
    reports,
    faults,
    warnings,
  });
};
