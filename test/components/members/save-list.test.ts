import {expect, waitUntil} from '@open-wc/testing';
import {members as columns} from '../../../src/core/import/columns/members.js';
import {announced, membersWidget, one, type, type Members} from './members-documents.js';

/** Presses the button, and gives the file that would be saved. */
async function saved(element: Members): Promise<{name: string; text: string}> {
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (file: Blob) => createObjectURL.call(URL, (blob = file));
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    one(element, '.save').click();
    await waitUntil(() => blob, undefined, {timeout: 10_000});
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return {name, text: (await blob?.text()) ?? ''};
}

const linesOf = (text: string) => text.trim().split('\r\n');

describe('the CSV file of the members', () => {
  it('has what the list shows, in its order, with a comma in English', async () => {
    const {name, text} = await saved(await membersWidget());
    expect(name).to.equal('members-of-the-cluster.csv');
    expect(linesOf(text)).to.eql([
      'Name,Kind,Specializations,Place,Employees,Website',
      'Akademia Żelaza,School or university,"castings; machining",,,',
      'Lutownia,Company,machining,,,',
      'Odlewnia Łódź,Company,castings,Łódź,50–249,https://example.com/foundry',
    ]);
  });

  it('has what the visitor has found, also beyond the limit, with a semicolon in Polish', async () => {
    const element = await membersWidget({filterable: '', 'no-hash': '', limit: '1'}, undefined, {
      lang: 'pl',
    });
    await type(element, 'obrobka');
    const {name, text} = await saved(element);
    expect(name).to.equal('czlonkowie-klastra.csv');
    expect(linesOf(text)).to.eql([
      'Nazwa;Rodzaj;Specjalizacje;Miejscowość;Zatrudnienie;Strona internetowa',
      'Akademia Żelaza;Szkoła lub uczelnia;"odlewy; obróbka";;;',
      'Lutownia;Firma;obróbka;;;',
    ]);
  });

  it('holds no formula, no contact data, and no member who has left', async () => {
    const element = await membersWidget({}, [
      {name: '=HYPERLINK("https://evil.example")', email: 'a@example.com', telephone: '+48 1'},
      {name: '+48 Metal', address: {addressLocality: '@SUM(1)'}},
      {name: 'Former', memberUntil: '2000'},
    ]);
    const {text} = await saved(element);
    expect(linesOf(text).slice(1)).to.eql([
      `'+48 Metal,,,'@SUM(1),,`,
      `"'=HYPERLINK(""https://evil.example"")",,,,,`,
    ]);
  });

  it('is announced if it cannot be saved, and nothing reaches the page', async () => {
    const element = await membersWidget();
    const {createObjectURL} = URL;
    const rejected: unknown[] = [];
    const onRejection = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      rejected.push(event.reason);
    };
    addEventListener('unhandledrejection', onRejection);
    URL.createObjectURL = () => {
      throw new Error('blocked');
    };
    try {
      const region = one(element, '[aria-live]');
      one(element, '.save').click();
      await announced(element, 'This did not work.');
      expect(one(element, '[role="status"]')).to.equal(region);
      expect(rejected).to.eql([]);
    } finally {
      URL.createObjectURL = createObjectURL;
      removeEventListener('unhandledrejection', onRejection);
    }
  });

  it('has headers that `import` reads', async () => {
    for (const lang of ['en', 'pl'] as const) {
      const {text} = await saved(await membersWidget({}, undefined, {lang}));
      const [head = ''] = linesOf(text.replace('\uFEFF', ''));
      const fields = head
        .split(/[,;]/)
        .map((name) => columns.find((column) => column[lang].includes(name))?.field);
      expect(fields).to.eql([
        'name',
        'kind',
        'specializations',
        'address.addressLocality',
        'numberOfEmployees',
        'url',
      ]);
    }
  });
});
