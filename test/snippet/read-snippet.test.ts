import {expect} from '@open-wc/testing';
import {readSnippet} from '../../src/snippet/read-snippet.js';

const board = {widget: 'board', src: 'https://cluster.example/c.json', lang: 'pl'};

describe('a pasted snippet', () => {
  it('is read after an editor removed the script', () => {
    const text = `<p><cluster-board src="https://cluster.example/c.json" lang="pl" limit="4"><br />
      <ul><li>Ada</li></ul></cluster-board></p>`;
    expect(readSnippet(text)).to.deep.equal({
      ...board,
      delivery: 'script',
      attributes: {limit: '4'},
    });
  });

  it('is read with curly quotes, in capitals, and where it is shown as text', () => {
    const curly = '<CLUSTER-BOARD SRC=“https://cluster.example/c.json” LANG=”pl”></CLUSTER-BOARD>';
    expect(readSnippet(curly)).to.deep.include(board);
    const shown =
      '&lt;cluster-board src=&quot;https://cluster.example/c.json&quot; lang=&quot;pl&quot;&gt;';
    expect(readSnippet(shown)).to.deep.include(board);
    const bare =
      '<cluster-board src=https://cluster.example/c.json lang=pl no-heading></cluster-board>';
    expect(readSnippet(bare)).to.deep.include({...board, attributes: {'no-heading': true}});
  });

  it('tells where the files lie, and whether they are pinned', () => {
    const own = `<script type="module" src="https://files.example/w/cdn/autoload.js"></script>
      <div data-cluster-widget="board" data-cluster-src="https://cluster.example/c.json" lang="pl"></div>`;
    expect(readSnippet(own)).to.deep.equal({
      ...board,
      delivery: 'placeholder',
      base: 'https://files.example/w/',
      channel: 'major',
    });
    const pinned = `<script type="module" src="https://unpkg.com/cluster-widgets@1.2.3/dist/cdn/board.js"
      integrity="sha384-x" crossorigin="anonymous"></script><cluster-board src="c.json"></cluster-board>`;
    expect(readSnippet(pinned)).to.deep.include({channel: 'pinned', version: '1.2.3'});
  });

  it('does not take the scripts and style sheets of others for its own', () => {
    const others = `<link rel="stylesheet" href="/static/cdn/theme.css"><script src="/static/cdn/jquery.js" integrity="sha384-x"></script>`;
    const widget = '<cluster-board src="https://cluster.example/c.json" lang="pl"></cluster-board>';
    expect(readSnippet(others + widget)).to.deep.equal({...board, delivery: 'script'});
    const own = '<script type="module" src="/w/cdn/board.js"></script>';
    expect(readSnippet(others + own + widget)).to.deep.equal({
      ...board,
      delivery: 'script',
      base: '/w/',
      channel: 'major',
    });
  });

  it('is not found in a text without a widget', () => {
    for (const text of [
      '',
      'board',
      '<div>cluster-board</div>',
      '<iframe src="https://x.example/">',
    ])
      expect(readSnippet(text)).to.equal(undefined);
  });

  it('is read in a limited time, whatever the text', () => {
    for (const text of [
      '<a '.repeat(30_000),
      '<a b="'.repeat(30_000),
      '"'.repeat(100_000),
      '<a {{'.repeat(30_000),
    ])
      readSnippet(text);
  });
});
