/* global document, window, navigator, location, getComputedStyle, DataTransfer, DragEvent, File, Event, HTMLAnchorElement, URLSearchParams, addEventListener, dispatchEvent */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {run} from '../../cli/run.js';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {violations} from '../in-page.js';

/** @typedef {import('../each-engine.js').Stage} Stage */
/** @typedef {import('puppeteer-core').Page} PuppeteerPage */

const file = pathToFileURL(resolve('dist/builder/index.html')).href;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const steps = ['widget', 'document', 'looks', 'code'];

/**
 * Opens the built page and keeps what it complains of, and what it hands to the browser as a download.
 * @param {Stage} stage
 * @param {{address?: string, lang?: string, fragment?: string, width?: number, height?: number}} [options]
 *   default: served, 1200 px wide
 */
const open = async (
  {page, host},
  {address, lang = 'en', fragment = '', width = 1200, height = 900} = {},
) => {
  const puppeteer = /** @type {PuppeteerPage} */ (page.puppeteer);
  await puppeteer.setViewport({width, height});
  // What the page before asks, who leaves it.
  puppeteer.removeAllListeners('dialog');
  puppeteer.on('dialog', (dialog) => void dialog.accept());
  // Another fragment alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(
    `${address ?? `${host.origin}/dist/builder/index.html`}?lang=${lang}#${fragment}`,
  );
  await page.evaluate(() => {
    const own = /** @type {any} */ (window);
    own.faults = [];
    addEventListener('error', (event) => own.faults.push(`error: ${event.message}`));
    document.addEventListener('securitypolicyviolation', (event) =>
      own.faults.push(`${event.violatedDirective}: ${event.blockedURI}`),
    );
    const {createObjectURL} = URL;
    URL.createObjectURL = (blob) => {
      void (/** @type {Blob} */ (blob).text().then((text) => (own.downloaded = text)));
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      own.downloadName = this.download;
    };
  });
  await until(page, () => !!document.querySelector('builder-app [role=tab]'));
  return puppeteer;
};

/** @param {PuppeteerPage} page @param {string} name */
const goTo = async (page, name) => {
  await page.click(`#tab-${name}`);
  await page.waitForSelector(`#panel-${name}:not([hidden]) h2`);
};

/** Replaces what is in a field, as by typing. @param {PuppeteerPage} page @param {string} selector @param {string} text */
const fill = async (page, selector, text) => {
  await page.waitForSelector(selector);
  await page.$eval(selector, (field) => /** @type {HTMLInputElement} */ (field).select());
  await page.focus(selector);
  await page.type(selector, text);
  await page.$eval(selector, (field) => field.dispatchEvent(new Event('change')));
};

/** Presses the button that says so. @param {PuppeteerPage} page @param {string} words @param {string} [within] */
const press = (page, words, within = 'builder-app') =>
  page.$$eval(
    `${within} :is(button, summary)`,
    (buttons, text) => {
      const found = buttons.find(({textContent}) => textContent?.trim().startsWith(text));
      if (!found) throw new Error(`There is no button "${text}".`);
      /** @type {HTMLElement} */ (found).click();
    },
    words,
  );

/** @param {PuppeteerPage} page @param {string} id of a section of the form */
const unfold = async (page, id) => {
  await page.$eval(`#section-${id}`, (section) => section.setAttribute('open', ''));
  await page.waitForSelector(`#section-${id} > .body`);
};

/** Waits for a text in the page. @param {Stage} stage @param {() => string | null | undefined} read */
const textOf = async ({page}, read) => (await until(page, read)) ?? '';

/** @param {Stage} stage */
const downloaded = (stage) =>
  textOf(stage, () => /** @type {{downloaded?: string}} */ (window).downloaded);

/** @param {PuppeteerPage} page @returns {Promise<string[]>} the names of the people in the preview */
const people = (page) =>
  page.evaluate(() => {
    const host = document.querySelector('builder-page')?.shadowRoot;
    const board = host?.querySelector('cluster-board')?.shadowRoot;
    return Array.from(board?.querySelectorAll('[part~=name]') ?? [], ({textContent}) =>
      (textContent ?? '').trim(),
    );
  });

/** Runs in the page. */
const editing = () =>
  !!document.querySelector('builder-editor')?.shadowRoot?.querySelector('.cm-content');

/** @param {PuppeteerPage} page */
const faults = (page) => page.evaluate(() => /** @type {any} */ (window).faults);

/** @param {Stage} stage @param {string} snippet @param {string} lang */
const blankPage = async ({page, host}, snippet, lang = 'en') => {
  host.answers['/blank.html'] = {
    body: `<!doctype html><html lang="${lang}"><title>Blank</title><body>${snippet}</body></html>`,
  };
  await page.goto(`${host.origin}/blank.html`);
  return until(page, () => {
    const board = document.querySelector('cluster-board');
    const names = Array.from(
      board?.shadowRoot?.querySelectorAll('[part~=name]') ?? [],
      ({textContent}) => (textContent ?? '').trim(),
    );
    return names.length > 0 && names;
  });
};

eachEngine(
  'embed builder',
  (stage) => {
    for (const [where, address] of [
      ['served', undefined],
      ['opened from disk', file],
    ]) {
      test(`from an empty builder, ${where}, to a snippet that works on a blank page`, async () => {
        const {host} = stage;
        const page = await open(stage, {address});
        assert.ok((await people(page)).length > 5, 'the preview shows the demonstration');
        await goTo(page, 'code');
        await fill(page, '#src', `${host.origin}/examples/minimal.json`);
        await press(page, 'Where the files', '#panel-code');
        await fill(page, '#base', `${host.origin}/dist/`);
        await press(page, 'Copy the code');
        await until(stage.page, () =>
          document.querySelector('.toast p')?.textContent?.includes('copied'),
        );
        const code = await page.$eval('#code', (field) => /** @type {any} */ (field).value);
        assert.deepEqual(await faults(page), []);
        assert.deepEqual(await blankPage(stage, code), ['Ada Example', 'Jan Sample']);
      });
    }

    test('from an empty form to a document that validates and shows the board', async () => {
      const {host} = stage;
      const page = await open(stage, {address: file, lang: 'pl'});
      await goTo(page, 'document');
      await press(page, 'Utwórz pusty');
      await fill(page, '#form-name', 'Klaster Próbny');
      await unfold(page, 'board');
      for (const [index, name] of ['Ada Próbna', 'Jan Wzorcowy'].entries()) {
        await press(page, 'Dodaj', '#section-board .list');
        await fill(page, `#form-board-${index}-name`, name);
        await fill(page, `#form-board-${index}-roleName`, 'Członek Rady');
      }
      await unfold(page, 'series');
      await press(page, 'Dodaj', '#section-series .list');
      await fill(page, '#form-series-0-name', 'Przychody');
      await press(page, 'Dodaj', '#form-series-0 .list');
      await fill(page, '#form-series-0-data-0-period', '2025');
      await fill(page, '#form-series-0-data-0-value', '12.5');
      await press(page, 'Pobierz dokument');
      const text = await downloaded(stage);
      const folder = mkdtempSync(join(tmpdir(), 'builder-'));
      try {
        writeFileSync(join(folder, 'cluster.json'), text);
        const {status, stdout} = run(['validate', join(folder, 'cluster.json')]);
        assert.equal(status, 0, stdout);
      } finally {
        rmSync(folder, {recursive: true});
      }
      const {series, ...rest} = JSON.parse(text);
      assert.deepEqual(series[0].data, [{period: '2025', value: 12.5}]);
      assert.equal(rest.language, 'pl');
      assert.deepEqual(await people(page), ['Ada Próbna', 'Jan Wzorcowy']);
      assert.deepEqual(await faults(page), []);
      host.answers['/own.json'] = {body: rest};
      assert.deepEqual(
        await blankPage(
          stage,
          '<script type="module" src="/dist/cdn/board.js"></script><cluster-board src="/own.json"></cluster-board>',
        ),
        ['Ada Próbna', 'Jan Wzorcowy'],
      );
    });

    test('changing one name changes one line of the document', async () => {
      const src = `${stage.host.origin}/examples/demo-cluster.json`;
      const page = await open(stage, {fragment: new URLSearchParams({src}).toString()});
      await goTo(page, 'document');
      await until(stage.page, () =>
        document.querySelector('.origin')?.textContent?.includes('demo-cluster.json'),
      );
      await unfold(page, 'board');
      await page.click('#form-board-2-toggle');
      await fill(page, '#form-board-2-name', 'Wanda Nowa');
      await press(page, 'Download');
      const before = readFileSync('examples/demo-cluster.json', 'utf8').split('\n');
      const after = (await downloaded(stage)).split('\n');
      const changed = after.filter((line, index) => line !== before[index]);
      assert.equal(after.length, before.length);
      assert.deepEqual(changed, ['      "name": "Wanda Nowa",']);
      assert.equal((await people(page))[2], 'Wanda Nowa');
      assert.equal(
        await page.evaluate(() => /** @type {any} */ (window).downloadName),
        'demo-cluster.json',
      );
    });

    test('people are moved, removed and brought back by keyboard', async () => {
      const page = await open(stage);
      await goTo(page, 'document');
      await unfold(page, 'board');
      const before = await people(page);
      await page.focus('#form-board-0-down');
      await page.keyboard.press('Enter');
      await until(stage.page, () => document.activeElement?.id === 'form-board-1-down');
      const moved = await people(page);
      assert.deepEqual(moved.slice(0, 2), [before[1], before[0]]);
      await page.focus('#form-board-0-remove');
      await page.keyboard.press('Enter');
      await until(stage.page, () => document.activeElement?.id === 'form-board-0-toggle');
      assert.deepEqual(await people(page), moved.slice(1));
      await press(page, 'Undo', '.toast');
      assert.deepEqual(await people(page), moved);
    });

    test('a text is translated into a language that is added', async () => {
      const page = await open(stage);
      await goTo(page, 'document');
      await press(page, 'Start empty');
      await fill(page, '#form-name', 'Trial Cluster');
      await page.select('#add-language', 'pl');
      await press(page, 'Add', '.languages');
      await fill(page, '#form-name-pl', 'Klaster Próbny');
      await press(page, 'Download');
      const {name} = JSON.parse(await downloaded(stage));
      assert.deepEqual(name, {en: 'Trial Cluster', pl: 'Klaster Próbny'});
    });

    test('headings are written in each language, and the widget has them', async () => {
      const page = await open(stage, {lang: 'pl'});
      await goTo(page, 'document');
      await unfold(page, 'headings');
      const labels = await page.$$eval('#section-headings .field > .label', (all) =>
        all.map(({textContent}) => textContent?.trim()),
      );
      assert.equal(labels.length, 18);
      for (const label of ['Rada klastra', 'Klaster w\u00a0liczbach', 'Wizja', 'Kontakt'])
        assert.ok(labels.includes(label), `${label} / ${labels}`);
      await fill(page, '#form-headings-board', 'Our people');
      await fill(page, '#form-headings-board-pl', 'Nasi ludzie');
      await press(page, 'Pobierz dokument');
      const {headings} = JSON.parse(await downloaded(stage));
      assert.deepEqual(headings.board, {en: 'Our people', pl: 'Nasi ludzie'});
      const heading = await textOf(stage, () =>
        document
          .querySelector('builder-page')
          ?.shadowRoot?.querySelector('cluster-board')
          ?.shadowRoot?.querySelector('[part~=heading]')
          ?.textContent?.trim(),
      );
      assert.ok(['Our people', 'Nasi ludzie'].includes(heading), heading);
    });

    test('a broken document shows its line, in the words of validate, and the way there', async () => {
      const page = await open(stage);
      await goTo(page, 'document');
      await page.click('.segments label:has([name="document-view"][value="text"])');
      await until(stage.page, editing);
      const text = '{\n"name": "A",\n"board": 3,\n}';
      await page.evaluate(() => {
        const {shadowRoot} = /** @type {Element} */ (document.querySelector('builder-editor'));
        const content = shadowRoot?.querySelector('.cm-content');
        /** @type {HTMLElement} */ (content).focus();
      });
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(text.replaceAll('\n', ' '));
      await page.evaluate(() => document.querySelector('.check')?.setAttribute('open', ''));
      await until(stage.page, () => !!document.querySelector('.findings .error .link'));
      // The words are those that the program prints of the same text.
      const folder = mkdtempSync(join(tmpdir(), 'builder-'));
      try {
        const path = join(folder, 'broken.json');
        writeFileSync(path, text.replaceAll('\n', ' '));
        const said = run(['validate', '--json', path]).stdout;
        const [finding] = JSON.parse(said)[0].findings;
        const shown = await page.$eval('.findings .error', ({textContent}) => textContent);
        assert.ok(shown?.includes(finding.message), `${shown} / ${finding.message}`);
        assert.ok(shown?.includes('Line 1'));
      } finally {
        rmSync(folder, {recursive: true});
      }
      assert.match(
        await page.$eval('builder-preview', ({textContent}) => textContent ?? ''),
        /not JSON/,
      );
      await page.evaluate(
        (broken) => {
          /** @type {any} */ (document.querySelector('builder-app')).store.text = broken;
        },
        text.replace(',\n}', ',\n"email": 3\n}'),
      );
      await until(stage.page, () =>
        [...document.querySelectorAll('.findings .error .link')].some(({textContent}) =>
          textContent?.includes('3'),
        ),
      );
      await press(page, 'Line 4', '.findings');
      const line = await textOf(
        stage,
        () =>
          document
            .querySelector('builder-editor')
            ?.shadowRoot?.activeElement?.querySelector('.cm-activeLine')?.textContent,
      );
      assert.equal(line.trim(), '"email": 3');
    });

    test('an address that cannot be read is explained, and the document stays', async () => {
      const page = await open(stage);
      await goTo(page, 'document');
      await fill(page, '#load-address', `${stage.host.origin}/nowhere.json`);
      await page.click('#panel-document [type=submit]');
      const words = await textOf(stage, () => document.querySelector('.notice.error')?.textContent);
      assert.match(words, /The server returned error 404/);
      assert.ok((await people(page)).length > 5);
    });

    test('the options are in the address, the document never', async () => {
      const page = await open(stage);
      await page.click('.card:has([value="awards"])');
      await page.click('label:has([name="attribute-layout"][value="timeline"])');
      await page.select('#lang', 'pl');
      await goTo(page, 'looks');
      await fill(page, '[id="token--cluster-accent"]', '#ffcc00');
      const warning = await textOf(
        stage,
        () => document.querySelector('#panel-looks .warning')?.textContent,
      );
      assert.match(warning, /1\.5:1/);
      const {hash} = new URL(await page.evaluate(() => location.href));
      assert.deepEqual(Object.fromEntries(new URLSearchParams(hash.slice(1))), {
        widget: 'awards',
        lang: 'pl',
        'a.layout': 'timeline',
        't.accent': '#ffcc00',
      });
      const again = await open(stage, {address: file, fragment: hash.slice(1)});
      const widget = await again.evaluate(() => {
        const awards = document
          .querySelector('builder-page')
          ?.shadowRoot?.querySelector('cluster-awards');
        return [
          awards?.getAttribute('layout'),
          awards?.getAttribute('lang'),
          /** @type {HTMLElement} */ (awards).style.getPropertyValue('--cluster-accent'),
        ];
      });
      assert.deepEqual(widget, ['timeline', 'pl', '#ffcc00']);
    });

    test('a token of a link that would request an address is not shown', async () => {
      stage.other.requests.clear();
      const image = `${stage.other.origin}/t.png`;
      for (const value of [`url(${image})`, `#fff\rurl(${image})`, `image-set("${image}" 1x)`]) {
        const query = new URLSearchParams({'t.surface': value, 't.accent': '#b3480f'});
        const page = await open(stage, {fragment: `widget=board&a.theme=light&${query}`});
        const tokens = await page.evaluate(() => {
          const element = /** @type {HTMLElement} */ (
            document.querySelector('builder-page')?.shadowRoot?.querySelector('cluster-board')
          );
          return ['surface', 'accent'].map((name) =>
            element.style.getPropertyValue(`--cluster-${name}`),
          );
        });
        assert.deepEqual(tokens, ['', '#b3480f']);
      }
      assert.equal(stage.other.requests.size, 0);
    });

    test('files of another server that a link names are shown, and so is what an iframe needs', async () => {
      const notices = () =>
        [...document.querySelectorAll('#panel-code .notice')].map(
          ({textContent}) => textContent?.trim() ?? '',
        );
      const link = 'src=https%3A%2F%2Fcluster.example%2Fc.json&delivery=iframe';
      const page = await open(stage, {fragment: link});
      await goTo(page, 'code');
      assert.match((await page.evaluate(notices)).join(), /An iframe shows only documents/);
      const code = await page.$eval('#code', (field) => /** @type {any} */ (field).value);
      assert.match(code, /^<!-- An iframe/);
      const other = await open(stage, {fragment: `${link}&base=https%3A%2F%2Fevil.example%2Fx%2F`});
      await goTo(other, 'code');
      const words = (await other.evaluate(notices)).join();
      assert.match(words, /loads its script from https:\/\/evil\.example/);
      assert.doesNotMatch(words, /An iframe/);
      await other.waitForSelector('#panel-code details[open] #base', {visible: true});
    });

    test('a pasted snippet is read back, in every delivery', async () => {
      const start =
        'widget=awards&lang=pl&src=https%3A%2F%2Fcluster.invalid%2Fc.json&a.layout=list&a.no-heading=&t.accent=%23004488';
      const page = await open(stage, {fragment: start});
      await goTo(page, 'code');
      const deliveries = await page.$$eval('[name=delivery]', (all) =>
        all.map((radio) => /** @type {HTMLInputElement} */ (radio).value),
      );
      assert.equal(deliveries.length, 7);
      for (const delivery of deliveries) {
        await page.click(`label:has([name="delivery"][value="${delivery}"])`);
        if (delivery === 'iframe') {
          // It needs files of the server that the document lies on.
          await fill(page, '#base', 'https://cluster.invalid/w/');
        }
        const code = await page.$eval('#code', (field) => /** @type {any} */ (field).value);
        const before = await page.evaluate(() => location.hash);
        await page.evaluate(() => {
          const {store} = /** @type {any} */ (document.querySelector('builder-app'));
          store.fragment = 'widget=board';
        });
        await until(stage.page, () => location.hash === '#widget=board');
        await page.evaluate((text) => {
          const field = /** @type {HTMLTextAreaElement} */ (document.querySelector('#pasted'));
          field.value = text;
          field.dispatchEvent(new Event('input'));
        }, code);
        await until(stage.page, () => location.hash !== '#widget=board');
        assert.equal(await page.evaluate(() => location.hash), before, delivery);
        await page.evaluate((fragment) => {
          const {store} = /** @type {any} */ (document.querySelector('builder-app'));
          store.fragment = fragment;
        }, start);
      }
    });

    test('changes that were not downloaded are guarded', async () => {
      const page = await open(stage);
      const asks = () =>
        page.evaluate(() => !dispatchEvent(new Event('beforeunload', {cancelable: true})));
      assert.equal(await asks(), false);
      await goTo(page, 'document');
      await press(page, 'Start empty');
      assert.equal(await asks(), false);
      await fill(page, '#form-name', 'A');
      assert.equal(await asks(), true);
      await press(page, 'Download');
      assert.equal(await asks(), false);
    });

    test('a document is opened or dropped; what was not downloaded goes only if its author says so', async () => {
      const page = await open(stage);
      await goTo(page, 'document');
      /** @param {string} words */
      const drop = (words) =>
        page.evaluate((text) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], 'own.json', {type: 'application/json'}));
          const place = document.querySelector('#panel-document .drop');
          for (const type of ['dragover', 'drop'])
            place?.dispatchEvent(
              new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true}),
            );
        }, words);
      const shown = () =>
        page.$eval('#form-name', (field) => /** @type {HTMLInputElement} */ (field).value);
      await drop('{"name": "Dropped Cluster", "board": [{"name": "Ada Dropped"}]}');
      await until(stage.page, () =>
        document.querySelector('.origin')?.textContent?.startsWith('Your document'),
      );
      assert.equal(await shown(), 'Dropped Cluster');

      const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
        await page.$('#panel-document input[type=file]')
      );
      await input.uploadFile(resolve('examples/minimal.json'));
      await until(
        stage.page,
        () =>
          /** @type {HTMLInputElement | null} */ (document.querySelector('#form-name'))?.value !==
          'Dropped Cluster',
      );
      assert.deepEqual(await people(page), ['Ada Example', 'Jan Sample']);

      await fill(page, '#form-name', 'Changed');
      const asked = await page.evaluate(() => {
        const own = /** @type {any} */ (window);
        own.asked = [];
        own.confirm = (/** @type {string} */ words) => {
          own.asked.push(words);
          return own.asked.length > 1;
        };
        return own.asked;
      });
      assert.deepEqual(asked, []);
      await press(page, 'Start empty');
      assert.equal(await shown(), 'Changed');
      await press(page, 'Start empty');
      assert.equal(await shown(), '');
      assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).asked), [
        'Changes that were not saved will be lost. Continue?',
        'Changes that were not saved will be lost. Continue?',
      ]);
    });

    test('cells of a spreadsheet are pasted into a list, with the fields that the person chooses', async () => {
      const page = await open(stage, {lang: 'pl'});
      await goTo(page, 'document');
      await press(page, 'Utwórz pusty');
      await unfold(page, 'board');
      /** @param {string} text */
      const paste = async (text) => {
        await page.$eval('#form-board-paste-summary', (summary) =>
          summary.parentElement?.setAttribute('open', ''),
        );
        await page.waitForSelector('#form-board-paste');
        await page.$eval(
          '#form-board-paste',
          (field, words) => {
            /** @type {HTMLTextAreaElement} */ (field).value = words;
            field.dispatchEvent(new Event('input'));
          },
          text,
        );
        await page.waitForSelector('#form-board-paste-add');
      };
      await paste(
        'Imię i nazwisko\tFunkcja\tZakład\r\nAda Wzorcowa\t"Prezeska\nZarządu"\tOdlewnia\r\n\t\t\r\nJan Próbny\tCzłonek\t-\r\n\tCzłonek\t\r\n',
      );
      await page.select('#form-board-paste-column-2', 'affiliation.name');
      await until(stage.page, () =>
        document.querySelector('.paste .findings')?.textContent?.includes('brakuje nazwy'),
      );
      await page.focus('#form-board-paste-add');
      await page.keyboard.press('Enter');
      await until(stage.page, () => document.activeElement?.id === 'form-board-paste-summary');
      assert.deepEqual(await people(page), ['Ada Wzorcowa', 'Jan Próbny']);
      await paste('Ewa Trzecia\nOla Czwarta');
      await press(page, 'Dodaj (2)', '.paste');
      assert.equal((await people(page)).length, 4);
      await paste('Name\nAnna');
      await press(page, 'Zastąp listę (1)', '.paste');
      assert.deepEqual(await people(page), ['Anna']);
      await press(page, 'Cofnij', '.toast');
      await press(page, 'Pobierz dokument');
      assert.deepEqual(JSON.parse(await downloaded(stage)).board, [
        {name: 'Ada Wzorcowa', roleName: 'Prezeska\nZarządu', affiliation: 'Odlewnia'},
        {name: 'Jan Próbny', roleName: 'Członek'},
        {name: 'Ewa Trzecia'},
        {name: 'Ola Czwarta'},
      ]);
      assert.deepEqual(await faults(page), []);
    });

    test('a file is opened and saved in its place where the browser can', async (t) => {
      const page = await open(stage);
      // The pickers are windows of the browser: here they give a file of the page's own storage.
      const can = await page.evaluate(async () => {
        const own = /** @type {any} */ (window);
        if (!own.showSaveFilePicker) return false;
        const root = await navigator.storage.getDirectory();
        const handle = await root.getFileHandle('cluster.json', {create: true});
        const stream = await handle.createWritable();
        // "Ł" as windows-1250 has it.
        await stream.write(
          new Uint8Array(
            [...'{"name": "'].map((sign) => sign.charCodeAt(0)).concat(0xa3, 0x22, 0x7d),
          ),
        );
        await stream.close();
        own.showOpenFilePicker = () => Promise.resolve([handle]);
        own.readBack = async () => (await handle.getFile()).text();
        return true;
      });
      if (!can) {
        t.skip('the browser has no pickers that give a file to save');
        return;
      }
      await goTo(page, 'document');
      await page.$eval('#panel-document input[type=file]', (input) =>
        /** @type {HTMLElement} */ (input).click(),
      );
      await until(stage.page, () =>
        document.querySelector('.origin')?.textContent?.startsWith('The file cluster.json'),
      );
      assert.match(
        await page.$eval('.toast', ({textContent}) => textContent ?? ''),
        /not saved as UTF-8: it was read as windows-1250/,
      );
      await fill(page, '#form-name', 'Łódź');
      await press(page, 'Save');
      await until(stage.page, () =>
        document.querySelector('.toast')?.textContent?.includes('Saved: cluster.json'),
      );
      assert.equal(
        await page.evaluate(() => /** @type {any} */ (window).readBack()),
        '{"name": "Łódź"}',
      );
      assert.deepEqual(await faults(page), []);
    });

    test('while an address is read, it says so, and what is there stays', async () => {
      const {host} = stage;
      host.answers['/slow.json'] = {body: {name: 'Slow', board: [{name: 'Ada Slow'}]}};
      const page = await open(stage);
      await goTo(page, 'document');
      await page.evaluate(() => {
        const own = /** @type {any} */ (window);
        const {fetch} = own;
        own.fetch = (/** @type {unknown[]} */ ...args) =>
          new Promise((done) => (own.answer = () => done(fetch(...args))));
      });
      await fill(page, '#load-address', `${host.origin}/slow.json`);
      await page.click('#panel-document [type=submit]');
      const busy = await page.evaluate(() => [
        document.querySelector('.frame')?.getAttribute('aria-busy'),
        document.querySelector('#panel-document [type=submit]')?.textContent?.trim(),
        document.querySelector('[role=status].unseen')?.textContent,
      ]);
      assert.deepEqual(busy, ['true', 'Loading…', 'Loading…']);
      assert.ok((await people(page)).length > 5);
      await page.evaluate(() => /** @type {any} */ (window).answer());
      await until(
        stage.page,
        () => document.querySelector('.frame')?.getAttribute('aria-busy') === 'false',
      );
      assert.deepEqual(await people(page), ['Ada Slow']);
    });

    test('the preview is as wide as a phone, a tablet or a desktop, light or dark', async () => {
      const page = await open(stage);
      const look = () =>
        page.evaluate(() => {
          const host = document.querySelector('builder-page')?.shadowRoot;
          const sheet = /** @type {HTMLElement} */ (host?.querySelector('.page'));
          const board = /** @type {HTMLElement} */ (host?.querySelector('cluster-board'));
          return {
            width: sheet.style.width,
            wide: board.offsetWidth,
            scheme: getComputedStyle(board).colorScheme,
          };
        });
      let before = 0;
      for (const [width, px] of Object.entries({phone: 360, tablet: 720, desktop: 1200})) {
        await page.click(`label:has([name="preview-width"][value="${width}"])`);
        await until(
          stage.page,
          (expected) =>
            /** @type {HTMLElement | null | undefined} */ (
              document.querySelector('builder-page')?.shadowRoot?.querySelector('.page')
            )?.style.width === expected,
          `${px}px`,
        );
        const {wide} = await look();
        assert.ok(wide > before && wide <= px, `${width}: ${wide} px`);
        before = wide;
      }
      for (const scheme of ['dark', 'light']) {
        await page.click(`label:has([name="preview-scheme"][value="${scheme}"])`);
        assert.equal((await look()).scheme, scheme);
      }
    });

    test('the steps are reached by the arrow keys', async () => {
      const page = await open(stage);
      await page.focus('#tab-widget');
      for (const step of [...steps.slice(1), 'widget']) {
        await page.keyboard.press('ArrowRight');
        await until(stage.page, (id) => document.activeElement?.id === id, `tab-${step}`);
      }
    });

    test('nothing is wider than the window, from 360 px on', async () => {
      for (const width of [360, 1200]) {
        const page = await open(stage, {width, lang: 'pl'});
        for (const step of steps) {
          await goTo(page, step);
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(over, 0, `${step} at ${width} px`);
        }
      }
    });

    for (const [lang, scheme] of [
      ['en', 'light'],
      ['en', 'dark'],
      ['pl', 'light'],
      ['pl', 'dark'],
    ]) {
      test(`axe finds nothing on any step, in ${lang}, ${scheme}`, async () => {
        // So high that nothing scrolls: axe cannot tell the colours below what stays where it is.
        const page = await open(stage, {lang, address: file, height: 14_000});
        assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
        await page.evaluate(axe);
        // All colours of the builder are `light-dark()`. Both engines can be told so.
        const ground = await page.evaluate((value) => {
          document.documentElement.style.setProperty('color-scheme', value);
          return getComputedStyle(document.body).backgroundColor;
        }, scheme);
        assert.equal(ground, scheme === 'dark' ? 'rgb(14, 20, 28)' : 'rgb(242, 245, 248)');
        await page.click(`label:has([name="preview-scheme"][value="${scheme}"])`);
        /** @param {string} state */
        const assertClean = async (state) =>
          assert.deepEqual(await page.evaluate(violations), [], state);
        /** @param {string} text `''`: the demonstration */
        const put = (text) =>
          page.evaluate((words) => {
            const {store} = /** @type {any} */ (document.querySelector('builder-app'));
            store.text = words || store.catalogue.demo;
            store.announce('');
          }, text);

        for (const step of steps) {
          await goTo(page, step);
          await page.$$eval('.panel details', (all) => all.forEach((one) => (one.open = true)));
          await assertClean(step);
        }
        await goTo(page, 'looks');
        await fill(page, '[id="token--cluster-accent"]', '#888888');
        await page.waitForSelector('#panel-looks .warning');
        await assertClean('a warning about contrast');
        await goTo(page, 'document');
        await put('{"name": 3, "bord": [');
        await assertClean('a broken document');
        await page.click('.segments label:has([name="document-view"][value="text"])');
        await until(stage.page, editing);
        await assertClean('the broken text');
        // So short that no line is cut, which axe could not judge.
        await put(readFileSync('examples/minimal.json', 'utf8'));
        await assertClean('the text');
        await put('');
        await page.click('.segments label:has([name="document-view"][value="form"])');
        for (const section of ['board', 'awards', 'keyFigures', 'specializations', 'series']) {
          await unfold(page, section);
          const item = await page.$(`#form-${section}-0-toggle`);
          await item?.click();
        }
        await unfold(page, 'headings');
        await assertClean('the form');
        await page.click('#form-board-0-remove');
        await page.waitForSelector('.toast button');
        await assertClean('what can be undone');
        await press(page, lang === 'pl' ? 'Utwórz pusty' : 'Start empty');
        await assertClean('an empty document');
      });
    }
  },
  ['chromium', 'firefox'],
);
