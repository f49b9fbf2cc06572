import {expect} from '@open-wc/testing';
import {timeSlice} from '../../src/runtime/time-slice.js';
import {nextTask} from '../next-task.js';

const work = (milliseconds: number) => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

/** Calls back in the next task, before all others where tasks have priorities. */
function inNextTask(callback: () => void): void {
  const {scheduler} = globalThis as {
    scheduler?: {postTask?(task: () => void, options: {priority: string}): Promise<void>};
  };
  if (scheduler?.postTask) return void scheduler.postTask(callback, {priority: 'user-blocking'});
  setTimeout(callback);
}

describe('timeSlice', () => {
  beforeEach(nextTask);

  it('continues a single caller in the same task', async () => {
    const log: string[] = [];
    inNextTask(() => log.push('task'));
    await timeSlice();
    expect(log).to.eql([]);
    await nextTask();
  });

  it('runs callers with little work in one task', async () => {
    const log: string[] = [];
    inNextTask(() => log.push('task'));
    await Promise.all(
      ['one', 'two', 'three'].map(async (name) => {
        await timeSlice();
        log.push(name);
      }),
    );
    expect(log).to.eql(['one', 'two', 'three']);
    await nextTask();
  });

  it('runs callers with much work in their order, with other tasks in between', async () => {
    const log: string[] = [];
    inNextTask(() => log.push('task'));
    await Promise.all(
      ['one', 'two', 'three'].map(async (name) => {
        await timeSlice();
        log.push(name);
        work(12);
      }),
    );
    expect(log).to.eql(['one', 'task', 'two', 'three']);
  });

  it('makes the last caller wait as well', async () => {
    const log: string[] = [];
    inNextTask(() => log.push('task'));
    await Promise.all(
      ['one', 'two'].map(async (name) => {
        await timeSlice();
        log.push(name);
        work(12);
      }),
    );
    expect(log).to.eql(['one', 'task', 'two']);
  });
});
