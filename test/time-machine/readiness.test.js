import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bumpBetween, faultsOf, newest} from '../../toolchain/release/readiness.js';

/** @param {string[]} parts @returns {any} */
const manifest = (...parts) => ({
  schemaVersion: '2.1.0',
  modules: [
    {
      kind: 'javascript-module',
      path: 'board.js',
      declarations: [
        {
          kind: 'class',
          name: 'ClusterBoard',
          tagName: 'cluster-board',
          cssParts: parts.map((name) => ({name})),
        },
      ],
    },
  ],
});

const good = {
  version: '1.3.0',
  tag: 'v1.3.0',
  changelog: '# cluster-widgets\n\n## 1.3.0\n\n- More.\n\n## 1.2.0\n',
  manifest: manifest('item', 'photo'),
  released: [{version: '1.2.0', manifest: manifest('item')}],
};

test('the step from one version to another', () => {
  assert.equal(bumpBetween('1.2.3', '2.0.0'), 'major');
  assert.equal(bumpBetween('0.1.0', '1.0.0'), 'major');
  assert.equal(bumpBetween('1.2.3', '1.3.0'), 'minor');
  assert.equal(bumpBetween('1.2.3', '1.2.4'), 'patch');
});

test('the newest version is found by its numbers', () => {
  const versions = ['1.9.0', '1.10.0', '1.2.11'].map((version) => ({version}));
  assert.equal(newest(versions)?.version, '1.10.0');
  assert.equal(newest([]), undefined);
});

test('what is in order may be released', () => {
  assert.deepEqual(faultsOf(good), []);
  assert.deepEqual(faultsOf({...good, released: []}), []);
});

test('a tag of another version', () => {
  assert.match(faultsOf({...good, tag: 'v1.3.1'}).join(), /tag is v1\.3\.1/);
});

test('a version that the changelog does not know, or calls not released', () => {
  assert.match(faultsOf({...good, changelog: '# cluster-widgets\n'}).join(), /nothing of 1\.3\.0/);
  const changelog = '# cluster-widgets\n\n## 1.3.0\n\nNot released yet.\n';
  assert.match(faultsOf({...good, changelog}).join(), /not released/);
});

test('a version that is released already', () => {
  const released = [{version: '1.3.0', manifest: good.manifest}];
  assert.match(faultsOf({...good, released}).join(), /released already/);
});

test('a smaller step than the changes need', () => {
  const gone = {...good, manifest: manifest('photo')};
  assert.match(faultsOf(gone).join(), /1\.2\.0 → 1\.3\.0 is a minor, the changes need a major/);
  assert.deepEqual(
    faultsOf({...gone, version: '2.0.0', tag: 'v2.0.0', changelog: '\n## 2.0.0\n\n- Less.\n'}),
    [],
  );
  const patch = {...good, version: '1.2.1', tag: 'v1.2.1', changelog: '\n## 1.2.1\n\n- More.\n'};
  assert.match(faultsOf(patch).join(), /is a patch, the changes need a minor/);
});
