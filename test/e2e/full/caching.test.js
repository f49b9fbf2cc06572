/* global document, window */
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {readFileSync} from 'node:fs';
import {steady, until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {cors} from '../host.js';
import {run} from '../../cli/run.js';
import {demonstration as demo} from '../tags.js';

/*
 * What a page requests on the second visit, from servers that let the browser keep their files: nothing.
 */

const clusterPath = '/cluster.json';
const keep = {...cors, 'cache-control': 'max-age=3600'};
const files = {
  '/dist/embed/index.html': 'text/html',
  '/dist/embed/embed.js': 'text/javascript',
  '/dist/embed/embed.css': 'text/css',
  '/dist/cdn/iframe-host.js': 'text/javascript',
  '/dist/cdn/cluster-widgets.css': 'text/css',
};

eachEngine('requests', (stage) => {
  beforeEach(() => {
    for (const [path, type] of Object.entries(files))
      stage.other.answers[path] = {
        headers: {...keep, 'content-type': type},
        body: readFileSync(`.${path}`, 'utf8'),
      };
    stage.other.answers[clusterPath] = {
      headers: keep,
      body: {...demo, board: demo.board.map(withoutImage)},
    };
    stage.other.requests.clear();
  });

  /** The other site under another host name: a browser keeps files by the sites of page and frame. */
  const other = () => stage.other.origin.replace('127.0.0.1', 'localhost');
  const visit = async (/** @type {string} */ body) => {
    stage.other.requests.clear();
    stage.host.answers['/'] = {
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
        <script>addEventListener('message', ({data}) => { window.told ||= data.type === 'cluster-widgets:height'; });</script>
        </head><body>${body}</body></html>`,
    };
    await stage.page.goto(`${stage.host.origin}/`);
    await until(stage.page, () => /** @type {any} */ (window).told);
    return [...stage.other.requests.keys()].sort();
  };

  test('a frame of another origin, as `snippet` writes it, requests nothing on the second visit', async (t) => {
    const args = ['--src', other() + clusterPath, '--base', `${other()}/dist/`, '--lang', 'en'];
    const {stdout} = run([
      'snippet',
      'board',
      'values',
      ...args,
      '--delivery',
      'iframe',
      '--document',
      'examples/demo-cluster.json',
    ]);
    assert.match(stdout, /sandbox="allow-scripts allow-same-origin"/);
    // A frame below the window is not loaded before it comes near.
    const first = await visit(stdout.replace(' loading="lazy"', ''));
    assert.ok(first.includes('/dist/embed/embed.js') && first.includes(clusterPath), first.join());
    const second = await visit(stdout.replace(' loading="lazy"', ''));
    t.diagnostic(`first visit: ${first.join(', ')}; second: ${second.join(', ') || 'nothing'}`);
    // WebKitGTK asks for the document itself again.
    const again = stage.engine === 'webkit' ? [clusterPath] : [];
    assert.deepEqual(
      second.filter((path) => !again.includes(path)),
      [],
    );
    const alone = stdout.replaceAll(' allow-same-origin', '').replace(' loading="lazy"', '');
    await visit(alone);
    const third = await visit(alone);
    t.diagnostic(
      `in a sandbox without allow-same-origin, second visit: ${third.join(', ') || 'nothing'}`,
    );
  });

  test('a document that the page preloads is requested once', async () => {
    // WebKit requests a document of the page's own origin again, which `snippet` therefore does not preload.
    const addresses =
      stage.engine === 'webkit'
        ? [`${other()}${clusterPath}`]
        : [`${other()}${clusterPath}`, '/own.json'];
    stage.host.answers['/own.json'] = {headers: keep, body: demo};
    for (const src of addresses) {
      stage.host.requests.clear();
      stage.other.requests.clear();
      stage.host.answers['/'] = {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
          <link rel="preload" as="fetch" crossorigin href="${src}?once"></head>
          <body><cluster-values src="${src}?once"></cluster-values>
          <script type="module" src="/dist/cdn/values.js"></script></body></html>`,
      };
      await stage.page.goto(`${stage.host.origin}/`);
      await until(stage.page, () =>
        document.querySelector('cluster-values')?.matches(':state(ready)'),
      );
      const entries = await steady(
        stage.page,
        () =>
          performance.getEntriesByType('resource').filter(({name}) => name.includes('?once'))
            .length,
      );
      assert.ok(entries >= 1);
      const path = new URL(src, stage.host.origin).pathname;
      assert.equal(
        (stage.host.requests.get(path) ?? 0) + (stage.other.requests.get(path) ?? 0),
        1,
        src,
      );
    }
  });
});

/** @param {Record<string, unknown>} person */
function withoutImage(person) {
  const {image, ...others} = person;
  return image === undefined ? person : others;
}
