import {expect, fixture, html} from '@open-wc/testing';
import type {SnippetOptions} from '../../src/snippet/options.js';
import {writeSnippet} from '../../src/snippet/write-snippet.js';

const options = {
  widget: 'board',
  src: 'https://cluster.example/cluster.json',
  base: 'https://cluster.example/w/',
  version: '1.2.3',
  document: {name: 'Fictional cluster', board: [{name: 'Ada Example'}]},
} as const;

/** Parses a snippet without its scripts and style sheets, in a document that loads nothing. */
const parse = (given: SnippetOptions): HTMLElement => {
  const {body} = new DOMParser().parseFromString(writeSnippet(given), 'text/html');
  for (const each of body.querySelectorAll('script, link')) each.remove();
  return body;
};

/** Does what systems do that allow few tags: keeps the content of the other tags. */
const cleaned = (body: HTMLElement): string =>
  body.innerHTML.replace(/<\/?(?!h2|ul|li|span|div|b\b)[a-z-]+[^>]*>/g, '');

describe('the notice of a snippet', () => {
  for (const delivery of ['script', 'autoload', 'placeholder', 'iframe'] as const) {
    it(`is visible where the code of ${delivery} was removed`, async () => {
      const rest = await fixture<HTMLElement>(html`<div></div>`);
      rest.innerHTML = cleaned(parse({...options, delivery, lang: 'pl-PL'}));
      expect(rest.innerText).to.contain('Ta witryna usunęła kod widżetu');
      expect(rest.querySelector('[lang=pl]')?.textContent).to.match(/^Ta witryna/);
    });
  }

  for (const delivery of ['script', 'autoload', 'iframe'] as const) {
    it(`is hidden in the code of ${delivery}`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(...parse({...options, delivery}).querySelectorAll('copy-notice'));
      expect(page.textContent).to.contain('This site removed the code of a widget');
      expect(page.innerText).to.equal('');
    });
  }

  it('is in the language of the comments where the snippet has none', () => {
    const text = writeSnippet({...options, delivery: 'script', commentLanguage: 'pl'});
    expect(text).to.contain('<copy-notice hidden><span lang="pl">Ta witryna');
  });
});
