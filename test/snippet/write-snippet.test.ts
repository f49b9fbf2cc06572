import {expect} from '@open-wc/testing';
import {deliveries, type SnippetOptions} from '../../src/snippet/options.js';
import {readSnippet} from '../../src/snippet/read-snippet.js';
import {writeSnippet} from '../../src/snippet/write-snippet.js';

const document = {
  name: 'Fictional <b>cluster</b>',
  language: 'en',
  board: [
    {
      name: 'Ada "Example" <script>alert(1)</script>',
      roleName: {en: 'Chair', pl: 'Prezes {{ nie }}'},
      affiliation: 'Example & Works',
    },
  ],
};

const options = {
  widget: 'board',
  delivery: 'script',
  src: 'https://cluster.example/cluster.json?a=1&b="2"',
  lang: 'pl',
  version: '1.2.3',
} as const satisfies SnippetOptions;

describe('a snippet', () => {
  it('has the style sheet, the script, and the tag with the same words in it', () => {
    expect(writeSnippet({...options, src: '/cluster.json', document})).to.equal(
      `<script type="module" src="https://unpkg.com/cluster-widgets@1/dist/cdn/board.js"></script>
<copy-notice hidden><span lang="pl">Ta witryna usunęła kod widżetu, dlatego ta treść nie jest aktualizowana. Poproś administratora witryny o wstawienie widżetu.</span></copy-notice>
<div>
  <cluster-board src="/cluster.json" lang="pl">
    <h2>Rada klastra</h2>
    <ul>
      <li><b>Ada &quot;Example&quot; &lt;script&gt;alert(1)&lt;/script&gt;</b> <span>Prezes {{ nie }}</span> <span>Example &amp; Works</span></li>
    </ul>
  </cluster-board>
</div>
<link rel="stylesheet" href="https://unpkg.com/cluster-widgets@1/dist/cdn/cluster-widgets.css">
`,
    );
  });

  it('preloads a document of another site, and the modules of a pinned autoloader', () => {
    const pinned = {
      ...options,
      src: 'https://cluster.example/cluster.json',
      delivery: 'autoload',
      channel: 'pinned',
      base: '/w/',
      chunks: {board: ['board-1', 'shared-2']},
      integrity: {'chunks/board-1.js': 'sha384-1'},
    } as const;
    const linksOf = (given: SnippetOptions) => writeSnippet(given).match(/<link .*preload.*>/g);
    const document =
      '<link rel="preload" as="fetch" href="https://cluster.example/cluster.json" crossorigin>';
    expect(linksOf(pinned)).to.deep.equal([
      '<link rel="modulepreload" href="/w/cdn/chunks/board-1.js" integrity="sha384-1" crossorigin="anonymous">',
      '<link rel="modulepreload" href="/w/cdn/chunks/shared-2.js">',
      document,
    ]);
    expect(linksOf({...pinned, channel: 'major'})).to.deep.equal([document]);
    expect(linksOf({...pinned, delivery: 'script'})).to.deep.equal([document]);
    expect(linksOf({...pinned, src: '/cluster.json', channel: 'major'})).to.equal(null);
  });

  const full = {
    ...options,
    document,
    attributes: {'heading-level': '3', 'no-heading': true, layout: 'list'},
    tokens: {accent: '#b3480f', font: '"Lato", serif'},
  };
  const asked = {...full, document: undefined, now: undefined};

  for (const delivery of deliveries) {
    describe(`for ${delivery}`, () => {
      it('is read back into its options', () => {
        // An iframe needs files of the server that the document lies on.
        const own = delivery === 'iframe' ? {base: 'https://cluster.example/w/'} : {};
        const read = readSnippet(writeSnippet({...full, ...own, delivery}));
        expect({...asked, channel: undefined, ...read}).to.deep.equal({
          ...asked,
          ...own,
          delivery,
          channel: /^(npm|react|vue)$/.test(delivery) ? undefined : 'major',
        });
      });

      it('never takes a text of the document for markup, and has no style attribute', () => {
        const text = writeSnippet({...full, base: 'https://cluster.example/w/', delivery});
        expect(text).not.to.match(/<script>alert|<b>cluster| style="| on\w+=/);
      });
    });
  }

  it('is no iframe if an iframe could not show the document', () => {
    const frame = {...options, delivery: 'iframe', document} as const;
    const own = {base: 'https://files.example/w/'};
    for (const [more, words] of [
      [{}, /server that its page/],
      [{src: '/cluster.json'}, /server that its page/],
      [{...own, src: 'cluster.json'}, /whole address/],
      [{...own, src: './a/cluster.json'}, /whole address/],
      [{...own, src: 'data:application/json,{}'}, /whole address/],
      [{...own, src: 'blob:https://files.example/1'}, /whole address/],
    ] as const) {
      const text = writeSnippet({...frame, ...more});
      expect(text).to.match(/^<!-- [^<>]* -->\n$/);
      expect(text).to.match(words);
    }
    for (const more of [
      {...own},
      {...own, src: '/cluster.json'},
      {base: '/w', src: '/cluster.json'},
      {src: 'https://unpkg.com/a-cluster@1/cluster.json'},
    ])
      expect(writeSnippet({...frame, ...more})).to.match(/<iframe data-cluster-iframe="" title=/);
  });
});
