import {memberOfGraph} from '../core/schema-org/member-of-graph.js';
import {structuredData} from '../core/schema-org/structured-data.js';
import {trustedScript} from './trusted-types.js';

/** Attribute that counts the widgets that use the graph. An attribute, because all copies of the library need to read it. */
const COUNT = 'data-cluster-graph';

/**
 * Adds the schema.org graph of a document to the page's head, unless the page already contains the same graph.
 *
 * @param base absolute address that the document's addresses are relative to
 * @param member id of a member: the graph says then that it is a member, and no more
 * @returns takes the graph away again; the last widget that asked for it removes the script
 */
export function addStructuredData(
  document: Readonly<Record<string, unknown>>,
  base: string,
  page: Document,
  member?: string,
): () => void {
  const graph = member ? memberOfGraph(document, base, member) : structuredData(document, base);
  if (!graph) return () => {};
  // A `<` in the text could end the script when the page is saved to a file.
  const text = JSON.stringify(graph).replaceAll('<', '\\u003c');
  const present = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const script = present.find(({textContent}) => textContent === text) ?? addScript(text, page);
  // Never removes a graph that belongs to the page.
  if (!script?.hasAttribute(COUNT)) return () => {};
  changeCount(script, 1);
  return () => {
    if (changeCount(script, -1) <= 0) script.remove();
  };
}

function changeCount(script: Element, difference: number): number {
  const count = Number(script.getAttribute(COUNT)) + difference;
  script.setAttribute(COUNT, String(count));
  return count;
}

function addScript(text: string, page: Document): Element | undefined {
  const trusted = trustedScript(text);
  if (trusted === undefined) return undefined;
  const script = page.createElement('script');
  script.type = 'application/ld+json';
  script.setAttribute(COUNT, '0');
  script.textContent = trusted;
  page.head.append(script);
  return script;
}
