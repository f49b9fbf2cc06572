import {expect} from '@open-wc/testing';
import type {JsonSchema} from '../../../src/builder/form/json-schema.js';
import type {BuilderStore} from '../../../src/builder/builder-store.js';
import {fieldsOf, type Field} from '../../../src/builder/form/field.js';
import {labelAndHelp} from '../../../src/builder/form/labels.js';
import {helpPl} from '../../../src/builder/messages/help.pl.js';
import {labelsEn} from '../../../src/builder/messages/labels.en.js';
import {labelsPl} from '../../../src/builder/messages/labels.pl.js';
import {
  chooseLanguage,
  createTranslator,
  helpIn,
  labelIn,
  findText,
  type UiLanguage,
} from '../../../src/builder/messages/messages.js';
import {en} from '../../../src/builder/messages/en.js';
import {pl} from '../../../src/builder/messages/pl.js';
import {declared} from '../../manifest/manifest.js';

/** Attributes that belong to another step, and fields that are not for authors. */
const hiddenNames = ['src', 'base', '$schema', 'schemaVersion'];

/** A widget, attribute, token, field or value that has a label in the builder. If it has a description, it also has a help text. */
interface Term {
  readonly id: string;
  readonly description: string;
}

const withFields = (field: Field): Field[] => {
  if (field.kind === 'list') return [field, ...withFields(field.item)];
  if (field.kind === 'group') return [field, ...field.fields.flatMap(withFields)];
  return [field];
};

async function termsOfSchema(): Promise<Term[]> {
  const schema = (await (await fetch('/dist/cluster.schema.json')).json()) as JsonSchema;
  const fields = fieldsOf(schema)
    .filter(({key}) => !hiddenNames.includes(key))
    .flatMap(withFields)
    .filter(({key}) => key);
  const values = fields.flatMap((field) =>
    field.kind === 'choice' ? field.choices.map((value) => `value.${field.key}.${value}`) : [],
  );
  return [...fields, ...values.map((id) => ({id, description: ''}))];
}

const termsOfManifest = (): Term[] =>
  declared.flatMap(({tagName, description = '', attributes = [], cssProperties = []}) => {
    const widget = tagName.slice('cluster-'.length);
    const shown = attributes.filter(({name}) => !hiddenNames.includes(name));
    return [
      {id: `widget.${widget}`, description},
      ...shown.map((each) => ({
        id: `attribute.${widget}.${each.name}`,
        description: each.description ?? '',
      })),
      ...shown.flatMap(({name, type}) =>
        [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => ({
          id: `value.${name}.${value}`,
          description: '',
        })),
      ),
      ...cssProperties.map((each) => ({
        id: each.name.replace('--cluster-', 'token.'),
        description: each.description ?? '',
      })),
    ];
  });

describe('the messages of the builder', () => {
  it('have the same values in both languages', () => {
    const valuesOf = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    for (const [id, text] of Object.entries(en)) {
      expect(valuesOf(pl[id as keyof typeof pl]), id).to.deep.equal(valuesOf(text));
    }
  });

  it('include a Polish label and help text for everything that manifest and schema describe', async () => {
    const terms = [...termsOfManifest(), ...(await termsOfSchema())];
    expect(terms.length).to.be.greaterThan(200);
    const without = (texts: Readonly<Record<string, string>>, all: readonly Term[]) =>
      all.map(({id}) => id).filter((id) => findText(texts, id) === undefined);
    const described = terms.filter(({description}) => description);
    expect(without(labelsPl, terms), 'label').to.deep.equal([]);
    expect(without(helpPl, described), 'help').to.deep.equal([]);
  });

  it('include no unused text', async () => {
    const terms = [...termsOfManifest(), ...(await termsOfSchema())];
    const unused = (texts: Readonly<Record<string, string>>) =>
      Object.keys(texts).filter((key) => {
        const others = Object.fromEntries(Object.entries(texts).filter(([each]) => each !== key));
        return terms.every(({id}) => findText(texts, id) === findText(others, id));
      });
    expect(unused(helpPl), 'help').to.deep.equal([]);
    expect(unused(labelsPl), 'Polish labels').to.deep.equal([]);
    expect(unused(labelsEn), 'English labels').to.deep.equal([]);
  });

  it('are found by their id, or by a shorter id that several places share', () => {
    const texts = {'field.alt': 'a', 'field.logo.alt': 'b', gold: 'c'};
    expect(findText(texts, 'field.cluster.logo.alt')).to.equal('b');
    expect(findText(texts, 'field.cluster.board.image.alt')).to.equal('a');
    expect(findText(texts, 'value.levelCode.gold')).to.equal('c');
    expect(findText(texts, 'field.cluster.constructor')).to.equal(undefined);
  });

  it('are in the first preferred language that the builder has', () => {
    expect(chooseLanguage(['de-AT', 'pl-PL', 'en'])).to.equal('pl');
    expect(chooseLanguage(['de'])).to.equal('en');
    expect(createTranslator('pl')('line', 12)).to.equal('Wiersz 12');
    expect(helpIn('en', 'field.addressLocality', 'Town.')).to.equal('Town.');
    expect(labelIn('en', 'attribute.board.heading-level')).to.equal('Heading level');
  });

  it('leave out a help text that repeats the label', async () => {
    const schema = (await (await fetch('/dist/cluster.schema.json')).json()) as JsonSchema;
    const fields = fieldsOf(schema).flatMap(withFields);
    const wordsOf = (language: UiLanguage, id: string) => {
      const field = fields.find((each) => each.id === id);
      return field && labelAndHelp({store: {language} as BuilderStore}, field);
    };
    const town = 'field.cluster.address.addressLocality';
    expect(wordsOf('en', town)).to.deep.equal({label: 'Town', help: ''});
    expect(wordsOf('pl', town)).to.deep.equal({label: 'Miejscowość', help: ''});
    expect(wordsOf('pl', 'field.cluster.awards.validUntil')).to.deep.equal({
      label: 'Termin ważności',
      help: 'Ostatni dzień ważności, włącznie.',
    });
  });
});
