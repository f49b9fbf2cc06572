import {shared} from '../data/shared.js';
import {structuredData} from '../data/structured-data.js';
import {trustedScript} from './trusted-types.js';

/**
 * Puts the schema.org graph of a document into a page's head, unless it is there already.
 *
 * @param base absolute address that the document's addresses are relative to
 * @returns ends the use; the last one to leave takes the graph with it
 */
export function publishGraph(document: object, base: string, page: Document): () => void {
  const graph = structuredData(document as Record<string, unknown>, base);
  // As `<` the text could end the script when the page is written to a file.
  const text = JSON.stringify(graph).replaceAll('<', '\\u003c');
  const graphs = (shared().graphs ??= new Map());
  let entry = graphs.get(text);
  if (!entry) graphs.set(text, (entry = {users: 0, script: addScript(text, page)}));
  const {script} = entry;
  entry.users++;
  return () => {
    if (--entry.users) return;
    graphs.delete(text);
    script?.remove();
  };
}

function addScript(text: string, page: Document): HTMLScriptElement | undefined {
  const trusted = trustedScript(text);
  if (trusted === undefined) return undefined;
  const script = page.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = trusted;
  page.head.append(script);
  return script;
}
