import {memberOfGraph} from '../core/schema-org/member-of-graph.js';
import {structuredData} from '../core/schema-org/structured-data.js';
import {trustedScript} from './trusted-types.js';

/** Counts the widgets that ask for the graph, so that all copies of the library see the count. */
const COUNT = 'data-cluster-graph';

/**
 * Puts the schema.org graph of a document into a page's head, unless the same graph is there already.
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
  // A graph that the page itself has stays.
  if (!script?.hasAttribute(COUNT)) return () => {};
  change(script, 1);
  return () => {
    if (change(script, -1) <= 0) script.remove();
  };
}

function change(script: Element, by: number): number {
  const count = Number(script.getAttribute(COUNT)) + by;
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
