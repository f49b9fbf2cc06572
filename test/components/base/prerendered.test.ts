import {expect} from '@open-wc/testing';
import type {ClusterBoard} from '../../../src/components/board/board.js';
import '../../widgets.js';

const board = {name: 'Fictional cluster', board: [{name: 'Ada Example'}]};

/** An element as a parser makes it, with declarative shadow roots. */
function parsed(markup: string): ClusterBoard {
  const place = document.createElement('div');
  (place as unknown as {setHTMLUnsafe(html: string): void}).setHTMLUnsafe(markup);
  document.body.append(place);
  return place.firstElementChild as ClusterBoard;
}

/** What is in the shadow root. */
const names = (element: Element) =>
  Array.from(element.shadowRoot?.children ?? [], ({localName}) => localName);

const slot = (element: Element) => element.shadowRoot?.querySelector('slot');

describe('prerendered content', () => {
  it('stays until there is a document, and is then replaced at once', async () => {
    const element = parsed(
      '<cluster-board lang="en"><template shadowrootmode="open"><p>Drawn</p></template></cluster-board>',
    );
    await element.updateComplete;
    expect(names(element)).to.eql(['p']);
    element.data = board;
    await element.updateComplete;
    expect(names(element)).to.eql(['section', 'slot']);
    element.remove();
  });
});

describe('the content of a snippet', () => {
  it('is hidden if the widget itself says that there is nothing', async () => {
    const element = parsed('<cluster-board><p data-cluster-empty>No members.</p></cluster-board>');
    element.data = {name: 'Fictional cluster'};
    await element.updateComplete;
    expect(slot(element)?.hidden).to.equal(true);
    element.remove();
  });

  it('stays visible if it contains the rest of the page', async () => {
    const element = parsed(
      '<cluster-board><p data-cluster-empty>No members.</p><main>Page</main></cluster-board>',
    );
    element.data = {name: 'Fictional cluster'};
    await element.updateComplete;
    expect(slot(element)?.hidden).to.equal(false);
    element.remove();
  });
});
