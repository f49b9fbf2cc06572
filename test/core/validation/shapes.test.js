import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {findings} from './validator.js';

/*
 * Shapes of files that organisations publish about their boards and members, with fictional content: pasted into a
 * document as they are, each change that they need is named.
 */

/** @param {object} fields */
const document = (fields) => JSON.stringify({name: 'Fictional cluster', ...fields}, null, 2);

/** @type {[title: string, fields: object, expected: string[]][]} */
const shapes = [
  [
    'honorifics, roles, photos and several affiliations',
    {
      board: [
        {
          name: 'Ada Example',
          honorific: 'Dr.',
          role: 'Co-President',
          photo: 'ada.jpg',
          affiliation: [
            {text: 'Example University', url: 'https://example.org/a'},
            {text: 'Example Archive', url: 'https://example.org/b'},
          ],
        },
      ],
    },
    [
      'board[0].honorific: field-meant honorificPrefix',
      'board[0].role: field-meant roleName',
      'board[0].photo: field-meant image',
      'board[0].affiliation: one-only',
    ],
  ],
  [
    'roles, telephones and other affiliations',
    {
      board: [
        {
          name: 'Ada Example',
          role: 'President',
          phone: '+48 85 000 00 00',
          email: 'ada@example.org',
          other_affiliations: ['Example Bank'],
        },
      ],
    },
    [
      'board[0].role: field-meant roleName',
      'board[0].phone: field-meant telephone',
      'board[0].other_affiliations: unknown-field',
    ],
  ],
  [
    'officers and members apart',
    {board: {officers: [{name: 'Ada Example', title: 'Chair'}], members: ['Ben Example']}},
    ['board: list-in-object officers'],
  ],
  [
    'functions and images',
    {board: [{name: 'Ada Example', function: 'Treasurer', image: 'ada.jpg'}]},
    ['board[0].function: field-meant roleName'],
  ],
  [
    'a term of office around the members, empty photos and a placeholder',
    {board: {term: '2025-2027', members: [{name: 'Ada Example', photo: ''}, {name: 'TBD'}]}},
    ['board: list-in-object members'],
  ],
  [
    'names in two languages as fields of their own',
    {
      board: [
        {
          name_en: 'Ada Example',
          name_cn: '示例',
          title_en: 'Lab leader',
          avatar_path: 'ada.png',
        },
      ],
    },
    [
      'board[0].name: item-field-missing',
      'board[0].name_en: field-with-language name',
      'board[0].name_cn: field-with-language name',
      'board[0].title_en: field-with-language jobTitle',
      'board[0].avatar_path: field-meant image',
    ],
  ],
  [
    'roles and images',
    {board: [{name: 'Ada Example', role: 'Director', image: 'ada.jpg', bio: 'Since 2020.'}]},
    ['board[0].role: field-meant roleName', 'board[0].bio: unknown-field'],
  ],
  [
    'an address in a list',
    {address: ['ul. Przykładowa 1', '00-000 Przykładowo'], phone: '+48 85 000 00 00'},
    ['address: join-list', 'phone: field-meant telephone'],
  ],
  [
    'zeros for what is missing, and links without https',
    {
      board: [
        {name: 'Ada Example', linkedin: 0, link: 'www.example.org', photo: 'ada.jpg'},
        {name: 'Ben Example', url: 'www.example.org'},
      ],
    },
    [
      'board[0].link: field-meant url',
      'board[0].photo: field-meant image',
      'board[1].url: link-scheme https://www.example.org/',
    ],
  ],
  [
    '"null" as text',
    {board: [{name: 'null', roleName: 'null'}, {name: 'Ada Example'}]},
    ['board[0].name: placeholder', 'board[0].roleName: placeholder'],
  ],
  [
    'posts in two languages, N/A and empty texts',
    {
      board: [
        {
          name: 'Ada Example',
          post: {en: 'Chair', sv: 'Ordförande'},
          img: 'ada.jpg',
          email: 'N/A',
          telephone: '',
        },
      ],
    },
    [
      'board[0].post: field-meant roleName',
      'board[0].img: field-meant image',
      'board[0].email: placeholder',
      'board[0].telephone: blank',
    ],
  ],
  [
    'first and last names apart',
    {board: [{firstName: 'Ada', lastName: 'Example', title: 'CIO', phone: '202-555-0146'}]},
    [
      'board[0].name: item-field-missing "Ada Example"',
      'board[0].firstName: name-in-parts "Ada Example"',
      'board[0].title: field-meant jobTitle',
      'board[0].phone: field-meant telephone',
    ],
  ],
  [
    'Polish field names',
    {
      zarząd: [{imię: 'Ada'}],
      board: [
        {
          imię: 'Ada',
          nazwisko: 'Przykład',
          stanowisko: 'Prezeska',
          firma: 'Odlewnia',
          telefon: '+48 85 000 00 00',
          zdjęcie: 'ada.jpg',
        },
      ],
      adres: {ulica: 'Przykładowa 1', miasto: 'Przykładowo', kod: '00-000'},
      nagrody: [],
    },
    [
      'zarząd: field-also board',
      'board[0].name: item-field-missing "Ada Przykład"',
      'board[0].imię: name-in-parts "Ada Przykład"',
      'board[0].stanowisko: field-in-english roleName',
      'board[0].firma: field-in-english affiliation',
      'board[0].telefon: field-in-english telephone',
      'board[0].zdjęcie: field-in-english image',
      'adres: field-in-english address',
      'nagrody: field-in-english awards',
    ],
  ],
  [
    'an address with fields of its own',
    {address: {street: 'ul. Przykładowa 1', city: 'Przykładowo', zip: '00-000', country: 'PL'}},
    [
      'address.street: field-meant streetAddress',
      'address.city: field-meant addressLocality',
      'address.zip: field-meant postalCode',
      'address.country: field-meant addressCountry',
    ],
  ],
];

describe('the shapes of real files', () => {
  for (const [title, fields, expected] of shapes) {
    test(`say what to change: ${title}`, () => {
      const found = findings(document(fields));
      for (const line of expected) {
        const [path = '', rest = ''] = line.split(/: (.*)/s);
        const [id, words] = rest.split(/ (.*)/s);
        const fits = found.some(
          (each) =>
            readable(each.path) === path &&
            each.id === id &&
            (!words || each.message.includes(words)),
        );
        const all = found.map((each) => `${readable(each.path)}: ${each.id} ${each.message}`);
        assert.ok(fits, `${line}\n${all.join('\n')}`);
      }
    });
  }
});

/** A path as people read it. @param {string} path */
const readable = (path) => path.replace(/\["([^"]+)"\]/g, '.$1').replace(/^\$\.?/, '');
