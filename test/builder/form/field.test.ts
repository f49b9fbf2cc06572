import {expect} from '@open-wc/testing';
import {headingNames} from '../../../src/core/validation/known.js';
import {fieldsOf, type Field, type Group, type List} from '../../../src/builder/form/field.js';
import type {JsonSchema} from '../../../src/builder/form/json-schema.js';
import {bindingAt, bindingIn} from '../../../src/builder/form/field-binding.js';

const fieldsByKey = async (): Promise<Map<string, Field>> => {
  const schema = (await (await fetch('/dist/cluster.schema.json')).json()) as JsonSchema;
  return new Map(fieldsOf(schema).map((field) => [field.key, field]));
};

const itemOf = (field: Field | undefined): Group => (field as List).item as Group;

const kinds = ({fields}: Group) => Object.fromEntries(fields.map(({key, kind}) => [key, kind]));

describe('the fields of the form', () => {
  it('come from the schema', async () => {
    const fields = await fieldsByKey();
    expect(fields.get('name')).to.include({kind: 'text', required: true});
    expect(fields.get('foundingDate')?.kind).to.equal('day');
    expect(fields.get('vision')).to.include({kind: 'text', long: true});
    expect(kinds(itemOf(fields.get('board')))).to.include({
      name: 'text',
      roleName: 'text',
      affiliation: 'group',
      image: 'group',
      email: 'string',
    });
    expect(kinds(itemOf(fields.get('awards')))).to.include({
      kind: 'choice',
      levelCode: 'choice',
      validUntil: 'day',
      renewals: 'list',
    });
    const series = itemOf(fields.get('series'));
    expect(kinds(series)).to.include({unit: 'group', data: 'list'});
    const data = series.fields.find(({key}) => key === 'data');
    expect(kinds(itemOf(data))).to.include({period: 'text', value: 'number', status: 'choice'});
  });

  it('include one for each heading that the document may name', async () => {
    const headings = (await fieldsByKey()).get('headings') as Group;
    expect(headings).to.include({kind: 'group', table: true});
    expect(headings.fields.map(({key}) => key)).to.deep.equal(headingNames);
    expect(headings.fields.every(({kind, primary}) => kind === 'text' && primary)).to.equal(true);
    const write = (value: unknown, key: string, next: unknown): unknown => {
      const text = JSON.stringify({name: 'A', headings: value});
      return JSON.parse(bindingIn(headings, bindingAt(value, ['headings']), key).set(text, next))
        .headings;
    };
    expect(write(undefined, 'board', 'People')).to.deep.equal({board: 'People'});
    // A key that has the form of a language tag.
    expect(write({'key-figures': 'Figures'}, 'board', 'People')).to.deep.equal({
      'key-figures': 'Figures',
      board: 'People',
    });
    expect(write({board: 'People'}, 'board', undefined)).to.equal(undefined);
  });

  it('show the usual fields first', async () => {
    const board = itemOf((await fieldsByKey()).get('board'));
    const primary = board.fields.filter((field) => field.primary).map(({key}) => key);
    expect(primary).to.deep.equal(['name', 'roleName', 'affiliation']);
  });

  it('write a plain value as long as it is enough', async () => {
    const affiliation = itemOf((await fieldsByKey()).get('board')).fields.find(
      ({key}) => key === 'affiliation',
    ) as Group;
    const path = ['board', 0, 'affiliation'];
    const write = (value: unknown, key: string, next: unknown): unknown => {
      const text = JSON.stringify({board: [{name: 'A', affiliation: value}]});
      const slot = bindingIn(affiliation, bindingAt(value, path), key);
      return JSON.parse(slot.set(text, next)).board[0].affiliation;
    };
    expect(write(undefined, 'name', 'Foundry')).to.equal('Foundry');
    expect(write('Foundry', 'name', 'Mill')).to.equal('Mill');
    expect(write('Foundry', 'url', 'https://a.example')).to.deep.equal({
      name: 'Foundry',
      url: 'https://a.example',
    });
    expect(write({name: 'Foundry', url: 'x'}, 'url', 'y')).to.deep.equal({
      name: 'Foundry',
      url: 'y',
    });
    expect(write({en: 'Foundry', pl: 'Odlewnia'}, 'url', 'y')).to.deep.equal({
      name: {en: 'Foundry', pl: 'Odlewnia'},
      url: 'y',
    });
    expect(write('Foundry', 'name', undefined)).to.equal(undefined);
  });
});
