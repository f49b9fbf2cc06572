import {collector} from '../host.js';
import {named} from '../tags.js';

/** A page of a host, and what it does to whatever is embedded in it. */
/**
 * @typedef {object} HostPage
 * @property {string} [doctype] default that of HTML
 * @property {string} [type] how it is served; default `text/html`
 * @property {string[]} [sheets] addresses of its style sheets
 * @property {string} [css]
 * @property {string} [script] runs before all else
 * @property {string} [head] markup
 * @property {string} [source] address of the document
 * @property {string} [body] attributes of its body
 * @property {string} [place] attributes of the element around the widgets
 * @property {string} [policy] its Content-Security-Policy
 */

/** The host's own content: more than 30 elements, whose styles are none of our business. */
const own = `<h1>Host</h1><h2>Two</h2><h3>Three</h3><h4>Four</h4><h5>Five</h5><h6>Six</h6>
  <p>Text with <a href="#own">a link</a>, <strong>strong</strong>, <em>stressed</em>, <code>code</code>, <small>small</small>.</p>
  <ul><li>One</li></ul><ol><li>Two</li></ol><dl><dt>Term</dt><dd>Meaning</dd></dl>
  <table><caption>Table</caption><thead><tr><th>Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>
  <form><fieldset><legend>Legend</legend><label>Label <input value="text"/></label>
  <select><option>Option</option></select><textarea>Text</textarea><button type="button">Button</button></fieldset></form>
  <blockquote>Quote</blockquote><pre>pre</pre><figure><figcaption>Figure</figcaption></figure><hr/>
  <details><summary>Summary</summary></details><address>Address</address>`;

/** The widgets of a page, as its server writes them. @param {readonly string[]} tags */
export const widgets = (tags) =>
  tags
    .map((tag) => `<${tag} ${named}><p class="fallback">Fallback of ${tag}</p></${tag}>`)
    .join('');

/** Text that is the same in HTML and in XML. @param {string} text */
const data = (text) => `//<![CDATA[\n${text}\n//]]>`;

/** Gives the scripts of a page the nonce of its policy. @param {string} policy @param {string} html */
const withNonce = (policy, html) => {
  const [, nonce] = /'nonce-(.+?)'/.exec(policy) ?? [];
  return nonce ? html.replaceAll(/<script\b/g, `$& nonce="${nonce}"`) : html;
};

/**
 * A host's page without the library, which is loaded once the page's own styles have been read. Well-formed, so that
 * the same text serves as XHTML.
 * @param {HostPage} page
 * @param {readonly string[]} tags
 */
export const hostPage = (
  {
    doctype = '<!DOCTYPE html>',
    sheets = [],
    css = '',
    script = '',
    head = '',
    source,
    body = '',
    place = '',
    policy = '',
  },
  tags,
) =>
  withNonce(
    policy,
    `${doctype}
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta charset="utf-8"/><title>Host</title>
${collector}
<script>${data(script)}</script>${head}
<style>
  /* A scroll bar that comes with the content of the widgets changes the page's own. */
  html { overflow-y: scroll }
  body { margin: 0; font: 16px/1.5 "DejaVu Sans", sans-serif }
  #widgets { width: 720px }
</style>
${sheets.map((href) => `<link rel="stylesheet" href="${href}"/>`).join('')}
<style>${css}</style></head>
<body data-cluster-src="${source}" ${body}><div id="own">${own}</div><div id="widgets" ${place}>${widgets(tags)}</div></body></html>`,
  );
