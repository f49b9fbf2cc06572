import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {picturesOf} from './pictures.js';
import {openTour} from './tour.js';

/*
 * A walk over the built Storybook: every story in light and dark and in three widths without an error, a request to
 * others, or anything that axe finds (WCAG 2.2 A and AA, and what is called best practice). The stories of `pictures.js` are
 * also compared with their pictures, which `npm run baselines` takes anew.
 */

const folder = 'test/storybook/pictures';
const update = process.argv.includes('--update');
/** Of all pixels of a picture, the part that may differ, for engines that smooth letters each in their own way. */
const tolerance = 0.005;

const places = ['light', 'dark'].flatMap((theme) =>
  ['720px', '280px', '1200px'].map((width) => ({theme, width})),
);

const tour = await openTour('storybook-static');
const guides = await Promise.all([tour.openGuide(), tour.openGuide()]);
/** @type {import('custom-elements-manifest').Package} */
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const widgets = /** @type {import('custom-elements-manifest').CustomElementDeclaration[]} */ (
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter((declaration) => 'tagName' in declaration)
);
/** Looks that were judged. */
let looks = 0;

/** Has a guide that is free. @template T @param {(guide: typeof guides[number]) => Promise<T>} visit */
const guided = async (visit) => {
  const guide = guides.pop();
  if (!guide) throw new Error('More visits than guides');
  guide.complained();
  try {
    return await visit(guide);
  } finally {
    guides.push(guide);
  }
};

/** @param {string} name @param {Uint8Array} picture */
function compare(name, picture) {
  const file = `${folder}/${name}.png`;
  if (update) return void writeFileSync(file, picture);
  assert.ok(existsSync(file), `${file} is missing: npm run baselines`);
  const [was, is] = [readFileSync(file), Buffer.from(picture)].map((bytes) => PNG.sync.read(bytes));
  if (!was || !is) return;
  const {width, height} = was;
  assert.deepEqual([is.width, is.height], [width, height], `${file}: another size`);
  const differing = pixelmatch(was.data, is.data, undefined, width, height, {threshold: 0.15});
  const share = differing / (width * height);
  if (share > tolerance) writeFileSync(file.replace('.png', '.now.png'), picture);
  assert.ok(
    share <= tolerance,
    `${file}: ${differing} pixels differ (${(share * 100).toFixed(2)} %)`,
  );
}

mkdirSync(folder, {recursive: true});

const stories = tour.entries.filter(({type}) => type === 'story');
const pictures = new Map(stories.map((story) => [story, picturesOf(story)]));

describe('a story', {concurrency: guides.length}, () => {
  for (const entry of stories) {
    it(`${entry.title}, ${entry.name}`, () =>
      guided(async (guide) => {
        const [first, ...rest] = places;
        if (!first) return;
        // A picture is of the first look.
        const others = update ? [] : rest;
        const faults = (await guide.open(entry, first)).map((fault) => `${fault}`);
        const {screen, print} = pictures.get(entry) ?? {};
        if (screen) compare(screen, await guide.picture());
        if (print) compare(print, await guide.printed());
        const own = await guide.ownGlobals();
        const seen = new Set([JSON.stringify({...first, ...own})]);
        looks++;
        for (const place of others) {
          const look = JSON.stringify({...place, ...own});
          if (seen.has(look)) continue;
          seen.add(look);
          for (const fault of await guide.move(place)) faults.push(`${look}: ${fault}`);
          looks++;
        }
        assert.deepEqual([...faults, ...guide.complained()], []);
      }));
  }
});

describe('a page', {concurrency: guides.length}, () => {
  for (const entry of tour.entries.filter(({type}) => type === 'docs')) {
    it(`${entry.title}, ${entry.name}`, () =>
      guided(async (guide) => {
        await guide.read(entry);
        assert.deepEqual(guide.complained(), []);
      }));
  }
});

describe('the page of a widget', {concurrency: guides.length}, () => {
  for (const entry of tour.entries) {
    const {title, type} = entry;
    if (type !== 'docs' || !title.startsWith('Widgets/')) continue;
    const tag = title.toLowerCase().replace('widgets/', 'cluster-').replaceAll(' ', '-');
    const {attributes = []} = widgets.find(({tagName}) => tagName === tag) ?? {};
    const names = attributes.map(({name}) => name);

    it(`${tag}: has a row for each attribute, and code to paste`, () =>
      guided(async (guide) => {
        await guide.read(entry);
        const rows = await guide.rows();
        assert.deepEqual(
          rows.slice(0, names.length).map(([name]) => name),
          names,
        );
        assert.deepEqual(
          rows.filter(([, description]) => !description),
          [],
        );
        for (const {script, attributes} of await guide.codes(tag)) {
          assert.match(script ?? '', /^https:.*\.js$/);
          assert.ok(attributes.includes('src'));
          // With a fixed day the page would show what is no longer true.
          assert.ok(!attributes.includes('now'));
          assert.deepEqual(
            attributes.filter((name) => !names.includes(name)),
            [],
          );
        }
      }));
  }
});

it('shows a widget in its documentation on the page that the toolbar chooses', () =>
  guided(async (guide) => {
    const entry = tour.entries.find(({id}) => id === 'widgets-board--docs');
    assert.ok(entry);
    await guide.read(entry, 'theme:dark;language:pl;direction:rtl');
    const places = await guide.page.$$eval('cluster-board', (widgets) =>
      widgets.map((widget) => [
        widget.closest('[lang]')?.getAttribute('lang'),
        globalThis.getComputedStyle(widget).direction,
        globalThis.getComputedStyle(widget.parentElement ?? widget).backgroundColor,
      ]),
    );
    for (const place of places) assert.deepEqual(place, ['pl', 'rtl', 'rgb(20, 25, 31)']);
    assert.ok(places.length > 1);
  }));

it('is ordered for designers: variants of a widget, then its states, languages, brands and faults', () => {
  const titles = [...new Set(tour.entries.map(({title}) => title))];
  const roots = [...new Set(titles.map((title) => title.split('/')[0]))];
  assert.deepEqual(roots, ['Overview', 'Widgets', 'Patterns', 'Foundations', 'Guides']);
  const groups = ['States', 'Languages and directions', 'Themes and brands', 'Faults'];
  for (const [, widget] of titles.map((title) => /^Widgets\/([^/]+)$/.exec(title) ?? [])) {
    if (!widget) continue;
    const own = titles.filter((title) => `${title}/`.startsWith(`Widgets/${widget}/`));
    const wanted = ['', ...groups.map((name) => `/${name}`)];
    assert.deepEqual(
      own,
      wanted.map((name) => `Widgets/${widget}${name}`),
    );
  }
});

it('has no picture that nothing is compared with', () => {
  const wanted = [...pictures.values()].flatMap((names) =>
    Object.values(names).map((name) => `${name}.png`),
  );
  wanted.sort();
  const there = readdirSync(folder).filter((name) => !name.endsWith('.now.png'));
  for (const name of there) {
    if (update && !wanted.includes(name)) rmSync(`${folder}/${name}`);
  }
  if (!update) assert.deepEqual(there.sort(), wanted);
});

after(async () => {
  console.log(`${stories.length} stories, ${looks} looks judged by axe`);
  await tour.close();
});
