/*
 * Faults of documents as people write them, and the messages about them. `docs/messages.md` is made from these rows.
 */

/**
 * @typedef {object} Row
 * @property {string} id of the message
 * @property {string} text what is written; in the documentation as it is
 * @property {string | Uint8Array} [source] the whole document, where `text` is only a part of it
 * @property {string} [at] the part of `source` that is marked
 * @property {boolean} [strict] with the sample of `init`
 */

/** A text in an encoding of one byte a letter. @param {string} text @param {Record<string, number>} letters */
const encoded = (text, letters) =>
  Uint8Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0));

const utf8 = new TextEncoder();

/** A text, two bytes a letter. @param {string} text @param {boolean} [mark] */
const utf16 = (text, mark = true) =>
  Uint8Array.from([
    ...(mark ? [0xff, 0xfe] : []),
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);

/** A field of the document. @param {string} text */
const inDocument = (text) => `{\n  "name": "Fictional cluster",\n  ${text}\n}\n`;

/** @param {string} text */
const inPerson = (text) => inDocument(`"board": [{"name": "Ada Sample", ${text}}]`);

/** @param {string} text */
const inAward = (text) => inDocument(`"awards": [{"name": "Sample Label", ${text}}]`);

/** @param {string} text */
const inSeries = (text) => inDocument(`"series": [{"summary": "It grows.", ${text}}]`);

/** @param {string} text */
const inProject = (text) => inDocument(`"projects": [{"name": "Sample project", ${text}}]`);
/** A member of a cluster with one specialization. @param {string} text */
const inMember = (text) =>
  inDocument(
    `"specializations": [{"id": "casting", "name": "castings"}],\n  "members": [{"name": "Sample Foundry", ${text}}]`,
  );

/** A row for each text. @param {string} id @param {(text: string) => string} around @param {string[]} texts @returns {Row[]} */
const rows = (id, around, ...texts) => texts.map((text) => ({id, text, source: around(text)}));

/** @type {{title: string, rows: Row[]}[]} */
export const groups = [
  {
    title: 'The file',
    rows: [
      {
        id: 'encoding',
        text: 'a file in windows-1250',
        source: encoded('{"name": "Fikcja w Łodzi"}', {Ł: 0xa3}),
      },
      {
        id: 'encoding',
        text: 'a file in ISO-8859-2',
        source: encoded('{"name": "Fikcja, śląski"}', {ś: 0xb6, ą: 0xb1}),
      },
      {id: 'utf-16', text: 'a file in UTF-16', source: utf16('{"name": "Fikcja w Łodzi"}')},
      {
        id: 'utf-16',
        text: 'a file in UTF-16 without a byte order mark',
        source: utf16('{"name": "Fikcja"}', false),
      },
      {
        id: 'mojibake',
        text: '"roleName": "CzÅ‚onek ZarzÄ…du"',
        source: inPerson('"roleName": "CzÅ‚onek ZarzÄ…du"'),
      },
      {
        id: 'replacement-character',
        text: '"roleName": "Cz\ufffdonek"',
        source: inPerson('"roleName": "Cz\ufffdonek"'),
      },
      {id: 'gzip', text: 'a file `.json.gz`', source: Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0)},
      {
        id: 'office-file',
        text: 'a file `.docx` or `.xlsx`',
        source: Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0),
      },
      {id: 'binary', text: 'a picture', source: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)},
      {id: 'empty', text: 'an empty file', source: ' \n'},
      {
        id: 'html',
        text: 'a page with a login',
        source: '<!DOCTYPE html>\n<html><body>Log in</body></html>',
      },
      {id: 'xml', text: 'an RSS feed', source: '<?xml version="1.0"?><rss></rss>'},
      {id: 'csv', text: 'a table', source: 'name;role\nAda Sample;President\n'},
      {id: 'yaml', text: 'settings in YAML', source: 'name: Klaster\nboard:\n  - name: Ada\n'},
      {id: 'yaml', text: 'settings in an INI file', source: 'name=Klaster\nvision=To grow.\n'},
      {id: 'no-json', text: 'a letter', source: 'Dear all, the document follows.'},
      {id: 'document-in-list', text: '[{"name": "…"}]', source: '[{"name": "Fictional cluster"}]'},
      {
        id: 'document-in-envelope',
        text: '{"data": {"name": "…"}}',
        source: '{"status": "ok", "data": {"name": "Fictional cluster"}}',
      },
      {
        id: 'document-in-text',
        text: '"{\\"name\\": \\"Fictional cluster\\"}"',
        source: '"{\\"name\\": \\"Fictional cluster\\"}"',
      },
      {
        id: 'list-of-entries',
        text: '[{"name": "Ada Sample"}, {"name": "Jan Sample"}]',
        source: '[{"name": "Ada Sample"}, {"name": "Jan Sample"}]',
      },
      {
        id: 'server-message',
        text: '{"code": "rest_no_route", "message": "No route was found."}',
        source: '{"code": "rest_no_route", "message": "No route was found."}',
      },
      {id: 'not-a-document', text: '"Fictional cluster"', source: '"Fictional cluster"'},
      {
        id: 'unsupported-version',
        text: '"schemaVersion": 2',
        source: inDocument('"schemaVersion": 2'),
      },
      {
        id: 'text-before',
        text: 'Here is your document: {…}',
        source: 'Here is your document: {"name": "Fictional cluster"}',
      },
      {
        id: 'text-before',
        text: 'const cluster = {…};',
        source: 'const cluster = {"name": "Fictional cluster"}',
      },
      {
        id: 'text-after',
        text: '{…} I hope this helps.',
        source: '{"name": "Fictional cluster"}\nI hope this helps.',
      },
      {
        id: 'second-document',
        text: '{"name": "…"} {"name": "…"}',
        source: '{"name": "Ada Sample"}\n{"name": "Jan Sample"}',
      },
      {
        id: 'line-prefix',
        text: 'an answer to an e-mail, with > before each line',
        source: '> {\n>   "name": "Fictional cluster"\n> }\n',
      },
      {
        id: 'html-quotes',
        text: '{&quot;name&quot;: &quot;…&quot;}',
        source: '{&quot;name&quot;: &quot;Fictional cluster&quot;}',
      },
      {
        id: 'line-numbers',
        text: 'a copy with the numbers of the lines',
        source: '1  {\n2    "name": "Fictional cluster"\n3  }\n',
      },
      {
        id: 'code-fence',
        text: 'an answer of a chatbot, with its line of three accents',
        source: '```json\n{"name": "Fictional cluster"}\n```\n',
      },
      {
        id: 'outer-braces',
        text: 'a document without { and }',
        source: '"name": "Fictional cluster",\n"vision": "To grow."\n',
      },
      {
        id: 'cut',
        text: 'a document that was not copied to its end',
        source: '{\n  "name": "Fictional cluster",\n  "board": [\n    {"name": "Ada Sample"}',
      },
    ],
  },
  {
    title: 'Quotation marks and texts',
    rows: [
      ...rows('line-break', inDocument, '"vision": "One line.\nAnother line."'),
      ...rows('tab', inDocument, '"vision": "One\tword."'),
      ...rows('control-character-in-text', inDocument, '"vision": "One\u0002word."'),
      ...rows('word-line-break', inDocument, '"vision": "One line.\u000bAnother line."'),
      ...rows('unicode-escape', inDocument, '"vision": "Za\\u142oga"'),
      ...rows(
        'backslash',
        inPerson,
        '"image": "photos\\anna.jpg"',
        '"affiliation": "Sample\\\'s Tools"',
      ),
      ...rows(
        'quote-end-missing',
        (text) => inDocument(`${text},\n  "mission": "To help."`),
        '"vision": "To grow.',
      ),
      ...rows('quote-end-missing', inDocument, '"vision: "To grow."'),
      ...rows('quote-start-missing', inDocument, '"vision": To grow."', 'vision": "To grow."'),
      ...rows('quote-curly', inDocument, '“vision”: “To grow.”', '"vision": „Rozwój”'),
      ...rows('quote-curly', inDocument, '"vision”: "To grow."'),
      ...rows('quote-single', inDocument, "'vision': 'To grow.'"),
      ...rows(
        'quote-inside',
        inDocument,
        '"vision": "The "Sample" way"',
        '"vision": "Klaster „Metal" rośnie"',
      ),
      ...rows('name-unquoted', inDocument, 'vision: "To grow."'),
      ...rows('text-unquoted', inPerson, '"roleName": President'),
      ...rows('text-unquoted', inPerson, '"telephone": +48 85 000 00 00'),
      ...rows('date-unquoted', inAward, '"dateAwarded": 2026-05-04'),
    ],
  },
  {
    title: 'Commas, colons and brackets',
    rows: [
      ...rows('comma-extra', inDocument, '"values": ["safety", "care",]'),
      ...rows('comma-extra', inPerson, '"roleName": "President",'),
      ...rows('comma-double', inDocument, '"vision": "To grow.",,\n  "mission": "To help."'),
      ...rows('ellipsis', inDocument, '"values": ["safety", ...]', '"board": …'),
      ...rows('comma-missing', inDocument, '"vision": "To grow."\n  "mission": "To help."'),
      ...rows('comma-missing', inDocument, '"values": ["safety" "care"]'),
      ...rows('text-after-value', inDocument, '"vision": "To grow." (to be checked)'),
      ...rows('list-mark', inDocument, '"values": [• "safety", • "care"]'),
      ...rows('comma-wrong', inDocument, '"vision": "To grow."，\n  "mission": "To help."'),
      ...rows('list-in-braces', inDocument, '"values": {"safety", "care"}'),
      ...rows('bracket-round', inDocument, '"values": ("safety", "care")'),
      ...rows('bracket-round', inDocument, '"board": (\n    ("name": "Ada Sample")\n  )'),
      ...rows('semicolon', inDocument, '"vision": "To grow.";\n  "mission": "To help."'),
      ...rows('colon-missing', inDocument, '"vision" "To grow."'),
      ...rows('colon-wrong', inDocument, '"vision" = "To grow."', '"vision" - "To grow."'),
      ...rows('colon-extra', inDocument, '"vision":: "To grow."'),
      ...rows('value-missing', inDocument, '"vision":', '"vision"'),
      ...rows('name-expected', inDocument, '["vision"]'),
      ...rows('field-in-list', inDocument, '"board": ["name": "Ada Sample"]'),
      ...rows(
        'list-open',
        inDocument,
        '"board": [\n    {"name": "Ada Sample"},\n  "vision": "To grow."',
      ),
      ...rows(
        'object-open',
        inDocument,
        '"board": [\n    {"name": "Ada Sample",\n    {"name": "Jan Sample"}\n  ]',
      ),
      ...rows('bracket-wrong', inDocument, '"board": [{"name": "Ada Sample"]'),
      {
        id: 'bracket-extra',
        text: '{"name": "Fictional cluster"}}',
        source: '{"name": "Fictional cluster"}}',
      },
      ...rows('comment', inDocument, '"vision": "To grow." // to be checked', '# to be checked'),
      {
        id: 'invisible',
        text: 'a no-break space from a word processor',
        source: inDocument('\u00a0\u00a0"vision": "To grow."'),
      },
      {
        id: 'invisible',
        text: 'a zero-width space from a chat',
        source: inDocument('\u200b"vision": "To grow."'),
      },
      {
        id: 'invisible',
        text: 'a byte order mark between two files put together',
        source: inDocument('\ufeff"vision": "To grow."'),
      },
      ...rows('duplicate-key', inDocument, '"vision": "To grow.",\n  "vision": "To shine."'),
    ],
  },
  {
    title: 'Numbers and dates',
    rows: [
      ...rows(
        'decimal-comma',
        (text) => inDocument(`"keyFigures": [{${text}, "label": "%"}]`),
        '"value": 4,1',
      ),
      ...rows('number-format', (text) => inDocument(`"keyFigures": [{${text}}]`), '"value": 1 200'),
      ...rows(
        'number-format',
        (text) => inDocument(`"keyFigures": [{${text}}]`),
        '"value": 1.301,5',
        '"value": 1,301.5',
      ),
      ...rows(
        'number-ambiguous',
        (text) => inDocument(`"keyFigures": [{${text}}]`),
        '"value": 1,200',
        '"value": "1.200"',
      ),
      ...rows(
        'number-words-unquoted',
        (text) => inDocument(`"keyFigures": [{${text}}]`),
        '"value": 80%',
      ),
      ...rows('number-power', inSeries, '"data": [{"period": "2026", "value": "5 tys."}]'),
      ...rows('number-missing', inSeries, '"data": [{"period": "2026", "value": "b.d."}]'),
      ...rows('number-zero', (text) => inDocument(`"keyFigures": [{${text}}]`), '"value": 007'),
      ...rows('word', inDocument, '"vision": None', '"vision": brak'),
      ...rows(
        'number-in-quotes',
        (text) => inDocument(`"keyFigures": [{${text}}]`),
        '"value": "80"',
      ),
      ...rows(
        'number-with-words',
        (text) => inDocument(`"keyFigures": [{${text}}]`),
        '"value": "ponad 80 firm"',
        '"value": "1 200,5"',
      ),
      ...rows(
        'number-with-words',
        (text) => inDocument(`"keyFigures": [{${text}}]`),
        '"value": "1,5 mln zł"',
      ),
      ...rows('text-without-quotes', inDocument, '"vision": 2030'),
      ...rows('number-range', (text) => inDocument(`"keyFigures": [{${text}}]`), '"value": 1e16'),
      ...rows(
        'multiplier',
        inSeries,
        '"unit": {"multiplier": 1000}',
        '"unit": {"multiplier": "tys."}',
      ),
      ...rows('pixels', inDocument, '"logo": {"src": "logo.svg", "width": "wide"}'),
      ...rows('version', inDocument, '"schemaVersion": -1'),
      ...rows('number-as-text', inSeries, '"data": [{"period": 2026, "value": 5}]'),
      ...rows('number-as-text', inDocument, '"telephone": 48850000000'),
      ...rows('date-none', inAward, '"validUntil": "bezterminowo"'),
      ...rows('date-serial', inAward, '"dateAwarded": 42139'),
      ...rows('date-in-quotes', inDocument, '"foundingDate": 2009'),
      ...rows(
        'date-meant',
        inAward,
        '"dateAwarded": "04.05.2026"',
        '"dateAwarded": "4 maja 2026 r."',
      ),
      ...rows('date-format', inAward, '"dateAwarded": "in spring"'),
      ...rows('impossible-date-meant', inAward, '"validUntil": "2026-30-11"'),
      ...rows('ambiguous-date', inAward, '"validUntil": "03/04/2026"'),
      ...rows('impossible-date', inAward, '"validUntil": "2026-02-30"'),
      ...rows('date-order', inAward, '"validFrom": "2027", "validUntil": "2026"'),
      ...rows('date-order', inProject, '"startDate": "2027-03", "endDate": "2026"'),
      ...rows('period', inSeries, '"data": [{"period": "2026-Q5", "value": 5}]'),
      ...rows(
        'duplicate-period',
        inSeries,
        '"data": [{"period": "2026", "value": 5}, {"period": "2026", "value": 6}]',
      ),
    ],
  },
  {
    title: 'Fields',
    rows: [
      ...rows(
        'field-meant',
        inPerson,
        '"role": "President"',
        '"photo": "ada.jpg"',
        '"phone": "+48 85 000 00 00"',
        '"title": "Director"',
        '"company": "Sample Tools"',
        '"website": "https://example.org"',
        '"position": "President"',
      ),
      ...rows(
        'field-meant',
        inDocument,
        '"visoin": "To grow."',
        '"team": [{"name": "Ada Sample"}]',
      ),
      ...rows(
        'field-in-english',
        inPerson,
        '"stanowisko": "Prezeska"',
        '"firma": "Sample Tools"',
        '"telefon": "+48 85 000 00 00"',
        '"zdjęcie": "ada.jpg"',
      ),
      ...rows('field-also', inPerson, '"roleName": "President", "role": "President"'),
      {
        id: 'name-in-parts',
        text: '"imię": "Ada", "nazwisko": "Sample"',
        source: inDocument('"board": [{"imię": "Ada", "nazwisko": "Sample"}]'),
      },
      ...rows('field-with-language', inPerson, '"role_en": "President"', '"rolePl": "Prezeska"'),
      {
        id: 'invisible-in-name',
        text: 'a field name with a no-break space in it',
        source: inPerson('"roleName\u00a0": "President"'),
      },
      {
        id: 'foreign-letter',
        text: 'a field name with a Cyrillic letter in it',
        source: inDocument('"boаrd": []'),
      },
      ...rows('unknown-field', inPerson, '"shoeSize": "38"'),
      ...rows('field-group', inDocument, '"contact": {"phone": "+48 85 000 00 00"}'),
      ...rows('text-in-object', inDocument, '"vision": {"rendered": "To grow."}'),
      ...rows('heading-meant', inDocument, '"headings": {"bord": "People", "nagrody": "Prizes"}'),
      ...rows('unknown-heading', inDocument, '"headings": {"weather": "Weather"}'),
      {
        id: 'topic-meant',
        text: '"specializations": ["castng"]',
        source: inMember('"specializations": ["castng"]'),
      },
      {
        id: 'topic-without-id',
        text: '"specializations": ["castings"]',
        source: inDocument(
          '"specializations": ["Castings"], "members": [{"name": "Foundry", "specializations": ["castings"]}]',
        ),
      },
      {
        id: 'unknown-topic',
        text: '"specializations": ["weaving"]',
        source: inMember('"specializations": ["weaving"]'),
      },
      {
        id: 'cluster-name-missing',
        text: 'a document without `name`',
        source: '{"vision": "To grow."}',
      },
      {
        id: 'cluster-name-named',
        text: '{"nazwa": "…"}',
        source: '{"nazwa": "Klaster fikcyjny"}',
      },
      ...rows('item-field-named', inDocument, '"projects": [{"title": "Scrap that comes back"}]'),
      ...rows('item-field-missing', inDocument, '"awards": [{"dateAwarded": "2026"}]'),
      ...rows(
        'wrong-kind',
        inDocument,
        '"board": {"President": "Ada Sample", "Treasurer": "Jan Sample"}',
        '"specializations": "casting; welding"',
        '"projects": [{"name": "Scrap", "totalCost": "1,8 mln zł"}]',
      ),
      ...rows('wrong-kind', inSeries, '"data": [["2025", 480], ["2026", 512]]'),
      ...rows('wrong-word', inDocument, '"vision": true'),
      ...rows('list-needed', inDocument, '"awards": {"name": "Sample Label"}'),
      ...rows('lists-in-object', inDocument, '"partners": {"main": ["A"], "media": ["B"]}'),
      ...rows(
        'list-in-object',
        inDocument,
        '"awards": {"year": 2026, "items": [{"name": "Label"}]}',
      ),
      ...rows(
        'list-by-name',
        inDocument,
        '"awards": {"first": {"name": "Label"}, "second": {"name": "Prize"}}',
      ),
      ...rows('object-needed', inDocument, '"awards": ["Sample Label"]'),
      ...rows('join-list', inDocument, '"address": ["ul. Przykładowa 1", "00-000 Przykładowo"]'),
      ...rows('one-only', inDocument, '"address": [{"addressLocality": "Przykładowo"}]'),
      ...rows('blank', inDocument, '"vision": ""'),
      ...rows('blank-many', inDocument, '"vision": null, "mission": " "'),
      {
        id: 'text-too-long',
        text: 'a text of more than 20 000 characters',
        source: inDocument(`"vision": "${'word '.repeat(5_000)}"`),
      },
      {
        id: 'list-too-long',
        text: 'a list of more than 1000 values',
        source: inDocument(`"values": [${'"safety", '.repeat(1_001)}"care"]`),
      },
    ],
  },
  {
    title: 'What is shown, though probably not as it was meant',
    rows: [
      ...rows('value-meant', inAward, '"kind": "certyfikat"', '"levelCode": "sliver"'),
      ...rows('unknown-value', inAward, '"kind": "something of ours"'),
      ...rows('language-meant', inDocument, '"language": "polski"', '"vision": {"cn": "…愿景"}'),
      ...rows('language-spelling', inDocument, '"vision": {"pl_PL": "Rozwój"}'),
      ...rows('unknown-language', inDocument, '"language": "Elvish"'),
      ...rows(
        'missing-translation',
        inDocument,
        '"vision": {"en": "To grow.", "pl": "Rozwój"}, "mission": {"en": "To help."}',
      ),
      ...rows(
        'spelling',
        inSeries,
        '"data": [{"period": "I kw. 2026", "value": 5}]',
        '"unit": "zł"',
      ),
      ...rows('link-scheme', inDocument, '"url": "www.example.org"'),
      ...rows('link', inPerson, '"url": "@ada"'),
      ...rows('link-meant', inPerson, '"url": "htpp://example.org"', '"url": "example.org (soon)"'),
      ...rows('image', inPerson, '"image": "ftp://example.org/ada.jpg"'),
      ...rows('image-on-computer', inPerson, '"image": "C:/Users/Ada/ada.jpg"'),
      ...rows('image-page', inPerson, '"image": "https://drive.google.com/file/d/x/view"'),
      ...rows(
        'image-address-alone',
        inDocument,
        '"logo": "<img alt=\\"\\" src=\\"logo.png\\">"',
        '"logo": "![Logo](logo.png)"',
      ),
      ...rows('image-type-missing', inDocument, '"logo": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB"'),
      ...rows('image-sign', inPerson, '"image": "photo #1.jpg"', '"image": "who?.jpg"'),
      ...rows('image-format', inPerson, '"image": "ada.heic"'),
      ...rows('backslash-in-address', inPerson, '"image": "photos\\new.jpg"'),
      ...rows('email-mailto', inDocument, '"email": "mailto:office@example.org"'),
      ...rows('email-meant', inDocument, '"email": "office(at)example.org"'),
      ...rows('email', inDocument, '"email": "office@example"'),
      ...rows('telephone', inDocument, '"telephone": "85 000 00 00/01"'),
      ...rows('time-zone', inDocument, '"timeZone": "Warsaw time"'),
      ...rows('currency-meant', inSeries, '"unit": {"currency": "dolar"}'),
      ...rows('currency', inSeries, '"unit": {"currency": "thaler"}'),
      ...rows('currency-multiplier', inSeries, '"unit": {"currency": "tys. zł"}'),
      ...rows('currency-missing', inSeries, '"unit": {"kind": "currency"}'),
      ...rows('no-summary', inDocument, '"series": [{"data": [{"period": "2026", "value": 5}]}]'),
      {
        id: 'long-title',
        text: 'a title of 151 characters',
        source: inDocument(
          `"projects": [{"name": "${'A title that is too long for a notice. '.repeat(4).slice(0, 151)}"}]`,
        ),
      },
      ...rows(
        'no-amount',
        inProject,
        '"funding": [{"funder": "Sample Fund", "marks": ["fund.svg"]}]',
      ),
      ...rows(
        'no-mark',
        inProject,
        '"funding": [{"funder": "Sample Fund", "amount": {"value": 5000, "currency": "EUR"}}]',
      ),
      ...rows(
        'many-marks',
        inProject,
        '"funding": [{"amount": {"value": 5}, "marks": ["a.svg", "b.svg", "c.svg", "d.svg", "e.svg"]}]',
      ),
      ...rows('placeholder', inPerson, '"roleName": "n/d"'),
      ...rows('html-tag', inDocument, '"vision": "<p>To grow.</p>"'),
      ...rows('html-entity-meant', inDocument, '"vision": "R&amp;D"'),
      ...rows('html-entity-quote', inDocument, '"vision": "&quot;To grow&quot;"'),
      ...rows('html-entity', inDocument, '"vision": "To&nbsp;grow."'),
      ...rows('markdown', inDocument, '"vision": "To **grow**."'),
      ...rows('double-backslash', inDocument, '"vision": "One line.\\\\nAnother line."'),
      ...rows('title-before-name', inDocument, '"board": ["dr hab. Ada Sample"]'),
      ...rows('text-after-name', inDocument, '"board": ["Ada Sample MBA"]'),
      ...rows('remark-in-name', inDocument, '"board": ["Ada Sample (president)"]'),
      ...rows('family-name-first', inDocument, '"board": ["Sample, Ada"]'),
      ...rows('country-spelling', inDocument, '"address": {"addressCountry": "pl"}'),
      ...rows('unknown-country', inDocument, '"address": {"addressCountry": "POL"}'),
      ...rows('half-character', inPerson, '"roleName": "\\ud83d"'),
      {
        id: 'sample-text',
        text: 'a text that `init` wrote, with `--strict`',
        source: inDocument('"vision": "To grow."'),
        strict: true,
      },
    ],
  },
];

export const allRows = groups.flatMap((group) => group.rows);

/** The sample for rows with `strict`. */
export const sample = {vision: 'To grow.'};

export {utf8};
