import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Validator} from '@cfworker/json-schema';
import {allowedValues, unique, widgetsOf} from '../../toolchain/deliver/widgets.js';
import {codeOf, pages} from './pages.js';

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
const widgets = widgetsOf(read('dist/custom-elements.json'));
const {scripts, exports: entries} = read('package.json');
const names = widgets.map(({tag}) => tag.replace('cluster-', ''));
const all = (/** @type {'parts' | 'states' | 'tokens' | 'events'} */ kind) =>
  new Set(widgets.flatMap((widget) => widget[kind].map(({name}) => name)));
const attributes = unique(widgets.flatMap((widget) => widget.attributes));

/** Of HTML, and ours that are on other elements. */
const general = new Set('class dir hidden id lang slot style title'.split(' '));
const ofPages = new Set(['src', 'widget', 'iframe', 'document', 'empty', 'heading']);

/** The value that stands for any: `…`, or several with `|` between them. @param {string} value */
const isPattern = (value) => value === '…' || value === '' || value.includes('<');

/** @param {string} tag @param {string} name @param {string | undefined} value */
function assertAttribute(tag, name, value) {
  const own = widgets.filter((widget) => tag === 'any' || widget.tag === tag);
  const found = own.flatMap((widget) => widget.attributes.filter((one) => one.name === name));
  assert.ok(found.length, `<${tag}> has no attribute ${name}`);
  const allowed = found.flatMap(({type}) =>
    allowedValues(type?.text.replace(/ \| undefined$/, '')),
  );
  if (!allowed.length || value === undefined || isPattern(value)) return;
  for (const one of value.split('|')) assert.ok(allowed.includes(one), `${name}="${one}"`);
}

const attribute = /\s([a-z][\w-]*)(?:="([^"]*)")?/g;

for (const page of pages) {
  describe(page.file, () => {
    it('writes tags and attributes that there are', () => {
      for (const code of codeOf(page, 'html')) {
        for (const [, tag = '', rest = ''] of code.matchAll(
          /<(cluster-[\w-]+)((?:\s[^<>]*)?)\/?>/g,
        )) {
          if (tag === 'cluster-timeline') continue;
          assert.ok(names.includes(tag.slice('cluster-'.length)), `<${tag}>`);
          for (const [, name = '', value] of rest.matchAll(attribute)) {
            if (!general.has(name) && !name.startsWith('data-')) assertAttribute(tag, name, value);
          }
        }
        for (const [, name = '', value] of code.matchAll(
          /\sdata-cluster-([\w-]+)(?:="([^"]*)")?/g,
        )) {
          if (name === 'widget' && value) assert.ok(names.includes(value), `widget ${value}`);
          if (!ofPages.has(name) && name !== 'lang') assertAttribute('any', name, value);
        }
      }
    });

    it('writes the attributes of a widget in its row of a table', () => {
      for (const [row, tag = ''] of page.text.matchAll(/^\| \[?`<(cluster-[\w-]+)>`.*$/gm)) {
        for (const [, name = '', value] of row.matchAll(/`([a-z][\w-]*)(?:="([^"]*)")?`/g)) {
          assertAttribute(tag, name, value?.replaceAll('\\|', '|'));
        }
      }
    });

    it('writes attributes of the running text as they are', () => {
      for (const code of page.codes) {
        const [, name = '', value] = /^([a-z][\w-]*)="([^"]*)"$/.exec(code) ?? [];
        const isOurs = attributes.some((one) => one.name === name);
        if (isOurs) assertAttribute('any', name, value);
      }
    });

    it('writes tokens, parts, states and events that there are', () => {
      const code = [...codeOf(page, 'css'), ...codeOf(page, 'html'), ...codeOf(page, 'js')].join(
        '\n',
      );
      /** @param {RegExp} pattern @param {Set<string>} known */
      const check = (pattern, known) => {
        for (const [whole, name = ''] of code.matchAll(pattern)) assert.ok(known.has(name), whole);
      };
      check(/(--cluster-[a-z][\w-]*\w)/g, all('tokens'));
      check(/::part\(([a-z-]+)\)/g, new Set([...all('parts'), 'name']));
      check(/:state\(([a-z-]+)\)/g, all('states'));
      check(/['`](cluster-(?:load|error|select))['`]/g, all('events'));
    });

    it('gives commands that there are', () => {
      const code = [...codeOf(page, 'sh'), ...page.codes].join('\n');
      const own = 'start test ci install run exec pack publish view version login audit sbom'.split(
        ' ',
      );
      for (const [, name = ''] of code.matchAll(/\bnpm (?:run )?([\w:-]+)/g)) {
        assert.ok(own.includes(name) || scripts[name], `npm run ${name}`);
      }
      const cli = readFileSync('dist/cli/cluster-widgets.js', 'utf8');
      for (const [, name = ''] of code.matchAll(/\bnpx cluster-widgets (\w+)/g)) {
        assert.match(cli, new RegExp(`\\b${name}\\b`), name);
      }
    });

    it('names files of the package that it holds', () => {
      const files = [page.text.matchAll(/\bdist\/[\w./*-]*[\w*]\.(?:js|css|html|json)\b/g)];
      for (const [path = ''] of files.flatMap((found) => [...found])) {
        const local = path.replace('/chunks/*', '/chunks/*');
        assert.ok(existsSync(local) || globSync(local).length > 0, path);
      }
    });

    it('imports what the package exports', async () => {
      for (const code of codeOf(page, 'js')) {
        for (const [, list = '', name = ''] of code.matchAll(
          /import (?:\{([^}]*)\} from )?'cluster-widgets(\/[\w./-]*)?'/g,
        )) {
          const entry = entries[`.${name}`] ?? entries['./*'];
          const file = (entry.default ?? entry).replace('*', name.slice(1));
          assert.ok(existsSync(file), `cluster-widgets${name}`);
          const text = readFileSync(file, 'utf8');
          for (const word of list.split(',')) assert.ok(text.includes(word.trim()), word);
        }
      }
    });

    it('shows files of the example programs as they are', () => {
      for (const {language, code} of page.blocks) {
        if (!/^(js|ts)$/.test(language)) continue;
        const [, ...parts] = code.split(/^\/\/ ((?:[\w.+-]+\/)+[\w.+-]+|eleventy\.config\.js)\n/m);
        for (let i = 0; i < parts.length; i += 2) {
          const [path = '', text = ''] = parts.slice(i, i + 2);
          const files = globSync(`examples/frameworks/*/${path}`);
          const texts = files.map((file) => readFileSync(file, 'utf8').trim());
          assert.ok(texts.includes(text.trim()), path);
        }
      }
    });

    it('has documents that are good', () => {
      const validator = new Validator(read('dist/cluster.schema.json'), '2020-12');
      for (const {code, language} of page.blocks) {
        if (language !== 'json' || /^\{"scripts"/.test(code)) continue;
        const {valid, errors} = validator.validate(JSON.parse(code));
        assert.ok(valid, JSON.stringify(errors));
      }
    });
  });
}

describe('README.md', () => {
  const readme = pages.find(({file}) => file === 'README.md')?.text ?? '';

  it('names every widget', () => {
    for (const {tag} of widgets) assert.ok(readme.includes(`<${tag}>`), tag);
  });

  it('can be read in five minutes', () => {
    // Only sentences count: no code, no tables, no addresses.
    const prose = readme.replace(/^```.*?^```|^\|.*?$|\]\([^)]*\)/gms, '');
    const words = prose.match(/[\p{L}\p{N}]+/gu) ?? [];
    assert.ok(words.length < 1000, `${words.length} words`);
  });
});

describe('CONTRIBUTING.md', () => {
  const text = pages.find(({file}) => file === 'CONTRIBUTING.md')?.text ?? '';

  it('or a page that it is beside names every command of package.json', () => {
    const all = pages.map((page) => page.text).join('\n');
    const small = /^(build:cdn|manifest|types|lint|size|check:package|test:unit|start|test)$/;
    for (const name of Object.keys(scripts)) {
      if (!small.test(name)) assert.ok(all.includes(`npm run ${name}`), `npm run ${name}`);
    }
  });

  it('names every layer of the sources', () => {
    const folders = globSync([
      'src/*',
      'src/{components,core}/{base,styles,profile,document,i18n}',
    ]);
    const layers = folders
      .map((folder) => folder.replaceAll('\\', '/'))
      .filter((folder) => !['src/components', 'src/core'].includes(folder));
    assert.ok(layers.length > 8);
    for (const layer of layers) assert.ok(text.includes(layer), layer);
  });
});
