import {expect} from '@open-wc/testing';
import {append, move, put, remove} from '../../../src/core/editing/edit.js';
import {picturesIn, withoutPictures} from '../../../src/builder/document/pictures.js';

const text = `{
  "name": {"en": "Demo", "pl": "Demo"},
  "highlights": ["one", "two"],
  "board": [
    {
      "name": "Ada Example",
      "roleName": {"en": "President", "pl": "Prezeska"}
    },
    {"name": "Jan Sample"}
  ]
}
`;

/** The lines of a text that another one does not have, and the other way round. */
const changedLines = (before: string, after: string): [string[], string[]] => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [old.filter((line) => !now.includes(line)), now.filter((line) => !old.includes(line))];
};

describe('changes in the text of a document', () => {
  it('change one name in one line', () => {
    const after = put(text, ['board', 0, 'name'], 'Ada Changed');
    expect(changedLines(text, after)).to.deep.equal([
      ['      "name": "Ada Example",'],
      ['      "name": "Ada Changed",'],
    ]);
  });

  it('change one language of a text only', () => {
    const after = put(text, ['board', 0, 'roleName', 'pl'], 'Prezes "Z"');
    expect(after).to.contain('"roleName": {"en": "President", "pl": "Prezes \\"Z\\""}');
    expect(changedLines(text, after)[0]).to.have.length(1);
  });

  it('change one name of the demonstration in one line, whichever', async () => {
    const demo = await (await fetch('/examples/demo-cluster.json')).text();
    const {board} = JSON.parse(demo) as {board: {name: string}[]};
    board.forEach(({name}, index) => {
      const after = put(demo, ['board', index, 'name'], `${name} changed`);
      expect(changedLines(demo, after).map(({length}) => length)).to.deep.equal([1, 1]);
      expect(JSON.parse(after).board[index].name).to.equal(`${name} changed`);
    });
  });

  it('add a field in a line of its own where the others have one', () => {
    const after = put(text, ['board', 0, 'email'], 'ada@example.org');
    expect(after).to.contain(
      '"roleName": {"en": "President", "pl": "Prezeska"},\n      "email": "ada@example.org"\n',
    );
    expect(put(text, ['board', 1, 'email'], 'x')).to.contain(
      '{"name": "Jan Sample", "email": "x"}',
    );
  });

  it('add missing objects and lists', () => {
    expect(JSON.parse(put(text, ['series', 0, 'data', 0, 'value'], 3)).series).to.deep.equal([
      {data: [{value: 3}]},
    ]);
    expect(put('{}', ['name'], 'A')).to.equal('{\n  "name": "A"\n}');
    expect(put('{"name": "A"}', ['url'], 'B')).to.equal('{"name": "A", "url": "B"}');
  });

  it('add an item to a list as the list is written', () => {
    expect(append(text, ['highlights'], 'three')).to.contain('["one", "two", "three"]');
    expect(append(text, ['board'], {name: 'New'})).to.contain(
      '{"name": "Jan Sample"},\n    {"name": "New"}\n  ]',
    );
    expect(JSON.parse(append(text, ['awards'], {name: ''})).awards).to.deep.equal([{name: ''}]);
  });

  it('move an item without rewriting it', () => {
    const after = move(text, ['board'], 0, 1);
    expect(JSON.parse(after).board.map(({name}: {name: string}) => name)).to.deep.equal([
      'Jan Sample',
      'Ada Example',
    ]);
    expect(move(after, ['board'], 1, 0)).to.equal(text);
  });

  it('remove a value with its comma, and what is empty afterwards', () => {
    expect(remove(text, ['highlights', 0])).to.contain('["two"]');
    expect(remove(text, ['highlights', 1])).to.contain('["one"]');
    expect(JSON.parse(remove(text, ['board', 0, 'roleName'])).board[0]).to.deep.equal({
      name: 'Ada Example',
    });
    expect(remove('{"a": {"b": 1}, "c": 2}', ['a', 'b'])).to.equal('{"c": 2}');
    expect(remove('{"a": [{"b": 1}]}', ['a', 0, 'b'])).to.equal('{"a": [{}]}');
    expect(remove(text, ['nothing'])).to.equal(text);
  });

  it('keep the line ends and the indentation of the text', () => {
    const tabs = '{\r\n\t"name": "A",\r\n\t"board": [\r\n\t\t{"name": "B"}\r\n\t]\r\n}\r\n';
    expect(append(tabs, ['board'], {name: 'C'})).to.equal(
      tabs.replace('{"name": "B"}', '{"name": "B"},\r\n\t\t{"name": "C"}'),
    );
  });

  it('change the key that counts if there are two', () => {
    expect(put('{"a": 1, "a": 2}', ['a'], 3)).to.equal('{"a": 1, "a": 3}');
  });

  it('leave every document unchanged if its own values are written again', async () => {
    const demo = await (await fetch('/examples/demo-cluster.json')).text();
    const walk = (value: unknown, path: (string | number)[]): void => {
      if (typeof value === 'object' && value !== null) {
        for (const [key, each] of Object.entries(value)) {
          walk(each, [...path, Array.isArray(value) ? Number(key) : key]);
        }
      } else expect(put(demo, path, value), path.join('.')).to.equal(demo);
    };
    walk(JSON.parse(demo), []);
  });

  it('remove only the pictures of the demonstration', async () => {
    const demo = await (await fetch('/examples/demo-cluster.json')).text();
    const without = JSON.parse(withoutPictures(demo));
    expect(picturesIn(without, [])).to.deep.equal([]);
    const expected = JSON.parse(demo, (key, value) =>
      key === 'image' || key === 'logo' ? undefined : value,
    );
    expect(without).to.deep.equal(expected);
  });

  it('keep the pictures that are there', async () => {
    const demo = await (await fetch('/examples/demo-cluster.json')).text();
    const photos = {
      'photos/wanda-tokarnia.svg': 'data:',
      'photos/lucja-kowadlo-nitowska.svg': 'data:',
    };
    const {board} = JSON.parse(withoutPictures(demo, photos)) as {board: {image?: unknown}[]};
    const images = board.map(({image}) => image).filter(Boolean);
    expect(images).to.have.length(2);
    expect(images).to.include('photos/wanda-tokarnia.svg');
  });
});
