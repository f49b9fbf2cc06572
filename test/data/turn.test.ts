import {expect} from '@open-wc/testing';
import {busy, turn} from '../../src/data/turn.js';

describe('turn', () => {
  it('lets one caller after the other go on, each in a task of its own', async () => {
    const log: string[] = [];
    const wait = async (name: string) => {
      await turn();
      log.push(name);
      queueMicrotask(() => log.push(`after ${name}`));
    };
    await Promise.all([wait('one'), wait('two'), wait('three')]);
    await turn();
    expect(log).to.deep.equal(['one', 'after one', 'two', 'after two', 'three', 'after three']);
  });

  it('tells whether anybody waits', async () => {
    await turn();
    expect(busy()).to.equal(false);
    const [one, two] = [turn(), turn()];
    expect(busy()).to.equal(true);
    await one;
    expect(busy()).to.equal(true);
    await two;
    expect(busy()).to.equal(false);
  });
});
