import {expect} from '@open-wc/testing';
import {imageAddress, linkAddress, siteAddress} from '../../../../src/core/document/address.js';
import {isBlank} from '../../../../src/core/document/blank.js';
import {findings} from '../../../../src/core/validation/findings.js';
import {firstDay, isRealDay} from '../../../../src/core/document/day.js';
import {emailLinks} from '../../../../src/core/document/email.js';
import {bestLanguage, lookup} from '../../../../src/core/document/language-tag.js';
import {siteName} from '../../../../src/core/document/site-name.js';
import {structuredData} from '../../../../src/core/schema-org/structured-data.js';
import {telephoneLinks} from '../../../../src/core/document/telephone.js';
import {formatDay} from '../../../../src/core/i18n/format.js';
import {lines} from '../../../../src/core/i18n/lines.js';
import {localeFor} from '../../../../src/core/i18n/locale.js';
import {resolveText} from '../../../../src/core/i18n/resolve-text.js';
import {fallbackHtml} from '../../../../src/snippet/fallback/fallback.js';
import {fallbacks} from '../../../../src/snippet/fallback/fallbacks.js';
import {readTokens} from '../../../../src/snippet/tokens.js';
import {addressLines} from '../../../../src/components/contact/address-lines.js';
import {initials} from '../../../../src/components/board/initials.js';
import {matchesAll, findMatches, toSearchWords} from '../../../../src/components/base/find.js';

const length = 100_000;

/** What makes a pattern try again and again from every place. */
const units = [
  ...[' ', '\n', ' \n', '\t', '\u00a0', '\r\n', '\u2028', 'a ', 'a\n', '-', 'a-', '_', '.', 'a.'],
  ...['/', 'a/', '\\', '#', '?', '@', 'a@', ':', ',', ';', '(', ')', '(0)', '+', '0', '1 ', '0/'],
  ...[
    'x',
    'x1',
    'w.',
    ' ext',
    ' lub ',
    'www.',
    'xn--',
    'http:',
    'mailto:',
    'index.',
    '<',
    '&',
    '"',
  ],
  ...['--cluster-', '\ud800', '\udc00', '\u0301', 'e\u0301', '😀', 'ł', '\u200b', '\u0000'],
];
const strings = units.flatMap((unit) => {
  const many = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return [many, `a${many}`, `${many}a`, `a${many}b`];
});

const en = localeFor('en');
const base = 'https://example.org/cluster.json';

const functions: Record<string, (text: string) => unknown> = {
  resolveText: (text) => resolveText(en, text),
  'resolveText of a language map': (text) =>
    resolveText(localeFor('pl', text), {[text]: 'a', en: text}),
  localeFor: (text) => localeFor(text, text),
  lookup: (text) => lookup(text, ['en', text, 'pl']),
  bestLanguage: (text) => bestLanguage('en', [text, 'pl']),
  lines: (text) => lines({text}),
  addressLines: (text) => addressLines(text, en),
  'addressLines of fields': (text) =>
    addressLines({streetAddress: text, postalCode: text, addressCountry: text}, en),
  telephoneLinks,
  emailLinks,
  linkAddress: (text) => linkAddress(text, base),
  siteAddress,
  imageAddress: (text) => imageAddress(text, base),
  siteName: (text) => siteName(`https://example.org/${text}`),
  isRealDay,
  firstDay,
  formatDay: (text) => formatDay(en, text),
  isBlank: (text) => isBlank({text: [text]}),
  initials,
  toSearchWords,
  matchesAll: (text) => matchesAll(text, ['a', 'b c']),
  findMatches: (text) => findMatches(text, ['a', 'ab']),
  readTokens,
};

describe(`on hostile strings of ${length} characters`, () => {
  for (const [name, work] of Object.entries(functions)) {
    it(`${name} takes no longer than it must`, () => {
      for (const text of strings) {
        const time = () => {
          const start = performance.now();
          work(text);
          return performance.now() - start;
        };
        // What is linear takes some milliseconds, what is quadratic many seconds. Once more, where the machine was busy.
        const shown = JSON.stringify(text.slice(0, 12));
        if (time() >= 1_500) expect(time(), shown).to.be.below(1_500);
      }
    }).timeout(120_000);
  }

  it('a whole document is read, drawn as a fallback and checked', () => {
    for (const text of strings.filter((_, i) => i % 4 === 3)) {
      const named = {name: text, description: text, url: text};
      const document = {
        ...{name: text, language: text, timeZone: text, dateModified: text, url: text},
        ...{telephone: text, email: text, address: text, coordinator: named, source: named},
        ...{vision: text, highlights: [text], description: {[text]: text}, values: [named]},
        keyFigures: [{value: 1, label: text, unit: text, qualifier: text}],
        specializations: [named, text],
        awards: [{...named, issuer: named, dateAwarded: text, renewals: [text], validUntil: text}],
        board: [{...named, roleName: text, affiliation: text, email: text, telephone: [text]}],
        series: [{...named, data: [{period: text, value: 1, note: text}]}],
      };
      const start = performance.now();
      for (const {name} of fallbacks) fallbackHtml(name, document, text);
      structuredData(document, base);
      findings(JSON.stringify(document));
      const shown = JSON.stringify(text.slice(0, 12));
      expect(performance.now() - start, shown).to.be.below(5_000);
    }
  }).timeout(240_000);
});
