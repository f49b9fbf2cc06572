import {expect} from '@open-wc/testing';
import {timeSlice, yieldToMain} from '../../src/runtime/time-slice.js';
import {nextTask} from '../next-task.js';

/** Milliseconds. Longer than the longest slice. */
const LONG = 60;

describe('timeSlice', () => {
  let log: string[];
  // The clock and the scheduler are those of the test: a busy machine makes no difference.
  let now: number;
  const scheduler = {
    yield: () => {
      log.push('yield');
      return nextTask();
    },
  };

  /** Calls `timeSlice` once for each name at the same time, and works for a while after each call. */
  const callers = (names: string[], milliseconds: number) =>
    Promise.all(
      names.map(async (name) => {
        await timeSlice();
        log.push(name);
        now += milliseconds;
      }),
    );

  let ownScheduler: PropertyDescriptor | undefined;

  before(() => {
    now = performance.now();
    Object.defineProperty(performance, 'now', {value: () => now, configurable: true});
    ownScheduler = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
    Object.defineProperty(globalThis, 'scheduler', {value: scheduler, configurable: true});
  });

  after(() => {
    Reflect.deleteProperty(performance, 'now');
    if (ownScheduler) Object.defineProperty(globalThis, 'scheduler', ownScheduler);
    else Reflect.deleteProperty(globalThis, 'scheduler');
  });

  beforeEach(async () => {
    await nextTask();
    log = [];
  });

  it('continues a single caller in the same task', async () => {
    await callers(['one'], LONG);
    expect(log).to.eql(['one']);
  });

  it('runs callers with little work in one task', async () => {
    await callers(['one', 'two', 'three'], 1);
    expect(log).to.eql(['one', 'two', 'three']);
  });

  it('runs callers with much work in their order, with other tasks in between', async () => {
    await callers(['one', 'two', 'three'], LONG);
    expect(log).to.eql(['one', 'yield', 'two', 'yield', 'three']);
  });

  it('makes the last caller wait as well', async () => {
    await callers(['one', 'two'], LONG);
    expect(log).to.eql(['one', 'yield', 'two']);
  });
});

describe('yieldToMain', () => {
  it('continues after all microtasks', async () => {
    const log: string[] = [];
    const yielded = yieldToMain().then(() => log.push('task'));
    for (let index = 0; index < 100; index++) await Promise.resolve();
    log.push('microtasks');
    await yielded;
    expect(log).to.eql(['microtasks', 'task']);
  });
});
