import {expect, html} from '@open-wc/testing';
import {widget} from '../../widgets.js';

const flagship = await (await fetch('/examples/metal-processing-cluster.json')).json();
const page = await (await fetch('/test/fixtures/seed-page.txt')).text();

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The content of the cluster's own page, line by line, with two liberties: the link that skips to it is no content, and
 * where the page lacks the space in "Clusteris", ours has it.
 */
const lines = page
  .replace('Skip to main content', '')
  .replace('Clusteris an', 'Cluster is an')
  .split('\n')
  .map((line) => fold(line.replace('•', '')))
  .filter(Boolean);

/** The text that a reader sees, shadow roots included. */
function visibleText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
  if (node instanceof Element && !node.checkVisibility()) return '';
  const root = node instanceof Element ? node.shadowRoot : null;
  return ` ${Array.from((root ?? node).childNodes, visibleText).join('')} `;
}

describe('the flagship’s own page', () => {
  it('has 66 lines with content', () => {
    expect(lines.length).to.equal(66);
  });

  for (const lang of ['en', 'en-GB']) {
    it(`has every line in the profile, in ${lang}`, async () => {
      const element = await widget(
        html`<cluster-profile show-empty lang=${lang} .data=${flagship}></cluster-profile>`,
      );
      const text = fold(visibleText(element));
      expect(lines.filter((line) => !text.includes(line))).to.eql([]);
    });
  }
});
