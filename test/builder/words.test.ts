import {expect} from '@open-wc/testing';
import type {JsonSchema} from '../../src/builder/form/json-schema.js';
import {helpPl} from '../../src/builder/words/help.pl.js';
import {
  chooseLanguage,
  helpIn,
  createTranslator,
  splitHelp,
} from '../../src/builder/words/words.js';
import {en} from '../../src/builder/words/en.js';
import {pl} from '../../src/builder/words/pl.js';
import {declared} from '../manifest/manifest.js';

/** What the builder never shows: `src` and `base` are matters of a step, two fields are not for authors. */
const notShown =
  /^(Address of this schema|Major version|Address that the addresses|Address of the document, relative)/;

const descriptionsIn = (schema: JsonSchema): string[] => [
  ...(schema.description ? [schema.description] : []),
  ...[...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])].flatMap(descriptionsIn),
  ...Object.values(schema.properties ?? {}).flatMap(descriptionsIn),
];

describe('the builder’s words', () => {
  it('have the same gaps in both languages', () => {
    const gaps = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    for (const [id, text] of Object.entries(en)) {
      expect(gaps(pl[id as keyof typeof pl]), id).to.deep.equal(gaps(text));
    }
  });

  it('have a Polish text for each sentence of manifest and schema, and for no other', async () => {
    const schema = (await (await fetch('/dist/cluster.schema.json')).json()) as JsonSchema;
    const first = (text = '') => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
    const announcement = [
      ...descriptionsIn({...schema, description: ''}),
      ...declared.flatMap(({description, attributes = [], cssProperties = []}) => [
        first(description),
        ...[...attributes, ...cssProperties].map((each) => each.description ?? ''),
      ]),
    ].filter((text) => text && !notShown.test(text));
    expect([...new Set(announcement)].filter((text) => !Object.hasOwn(helpPl, text))).to.deep.equal(
      [],
    );
    expect(Object.keys(helpPl).filter((text) => !announcement.includes(text))).to.deep.equal([]);
  });

  it('are in the first language that the reader has and we have too', () => {
    expect(chooseLanguage(['de-AT', 'pl-PL', 'en'])).to.equal('pl');
    expect(chooseLanguage(['de'])).to.equal('en');
    expect(createTranslator('pl')('line', 12)).to.equal('Wiersz 12');
    expect(helpIn('en', 'Town.')).to.equal('Town.');
  });

  it('make label and help of a description', () => {
    expect(splitHelp('Job at home; shown where there is no `roleName`.')).to.deep.equal({
      label: 'Job at home',
      help: 'Shown where there is no `roleName`.',
    });
    expect(splitHelp('Currency of the values (ISO 4217).')).to.deep.equal({
      label: 'Currency of the values',
      help: 'ISO 4217',
    });
    expect(splitHelp('Town.')).to.deep.equal({label: 'Town', help: ''});
  });
});
