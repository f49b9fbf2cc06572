import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {run} from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'prerender-membership-'));
after(() => rmSync(folder, {recursive: true}));

writeFileSync(
  join(folder, 'cluster.json'),
  JSON.stringify({
    name: 'Fictional cluster',
    board: ['Ada Example'],
    members: [
      {id: 'forge', name: 'Fictional forge', memberSince: '2018'},
      {id: 'mill', name: 'Fictional mill', memberUntil: '2020'},
    ],
    projects: [
      {
        name: 'Fictional scrap',
        funding: [{amount: {value: 5000, currency: 'PLN'}, marks: ['mark.svg']}],
      },
    ],
  }),
);

/** The page with what is filled into it. @param {string} body */
const filled = (body) => {
  const page = `<!DOCTYPE html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`;
  writeFileSync(join(folder, 'page.html'), page);
  const {status, stderr} = run(['prerender', 'page.html', '-o', 'out.html'], {cwd: folder});
  assert.equal(status, 0, stderr);
  return readFileSync(join(folder, 'out.html'), 'utf8');
};

/** @param {string} text */
const graphs = (text) =>
  Array.from(
    text.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs),
    ([, json]) => JSON.parse(json ?? ''),
  );

/** @param {string} member */
const badge = (member) =>
  `<cluster-membership src="cluster.json" member="${member}"></cluster-membership>`;

test('a prerendered badge is shown, with a graph about the member alone', () => {
  const text = filled(badge('forge'));
  assert.match(text, /part="badge"/);
  const found = graphs(text);
  assert.deepEqual(
    found.map(({name, memberOf}) => [name, memberOf?.name]),
    [['Fictional forge', 'Fictional cluster']],
  );
});

test('a prerendered badge of an organisation that is no member shows and claims nothing', () => {
  const text = filled(badge('mill'));
  assert.doesNotMatch(text, /part="badge"/);
  assert.deepEqual(graphs(text), []);
});

test('beside another widget the graph of the cluster is there too', () => {
  const found = graphs(
    filled(`${badge('forge')}<cluster-board src="cluster.json"></cluster-board>`),
  );
  assert.equal(found.length, 2);
});

test('prerendered projects have title, amount and marks', () => {
  const text = filled('<cluster-projects src="cluster.json"></cluster-projects>');
  assert.match(text, /Fictional scrap/);
  assert.match(text, /PLN(?:\s|&nbsp;)5,000/);
  assert.match(text, /<img[^>]*src="[^"]*mark\.svg"/);
});
