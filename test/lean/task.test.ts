import {expect} from '@open-wc/testing';
import * as original from '@lit/task';
import * as lean from '../../lean/task.js';

type Run = (args: [string]) => Promise<string> | string | symbol;

/** What came of a task that was updated with these arguments, one after the other. */
async function story({Task}: typeof lean, run: Run, args: string[]): Promise<unknown[]> {
  let controller: {hostUpdate?(): void} | undefined;
  const host = {addController: (it: object) => (controller = it), requestUpdate: () => {}};
  let current = '';
  const task = new Task<[string], string>(host as never, {
    task: run as never,
    args: () => [current],
  });
  for (current of args) controller?.hostUpdate?.();
  await new Promise((resolve) => setTimeout(resolve, 30));
  return [task.status, task.value, (task.error as Error | undefined)?.message];
}

describe('lean/task', () => {
  const stories: [name: string, run: Run, args: string[]][] = [
    ['runs once for the same arguments', async ([text]) => `${text}!`, ['a', 'a']],
    ['lets the last arguments win', ([a]) => late(a, a === 'slow' ? 20 : 1), ['slow', 'fast']],
    ['keeps what went wrong', async () => Promise.reject(new Error('no')), ['a']],
    ['may have nothing to do', ([a]) => (a ? late(a, 1) : original.initialState), ['a', '']],
  ];
  for (const [name, run, args] of stories) {
    it(`${name}, as @lit/task does`, async () => {
      const leanRun: Run = (given) => {
        const result = run(given);
        return result === original.initialState ? lean.initialState : result;
      };
      const expected = await story(original as unknown as typeof lean, run, args);
      expect(await story(lean, leanRun, args)).to.eql(expected);
    });
  }

  it('asks for no drawing where there was nothing to do', async () => {
    let controller: {hostUpdate?(): void} | undefined;
    let asked = 0;
    const host = {addController: (it: object) => (controller = it), requestUpdate: () => asked++};
    new lean.Task(host as never, {task: () => lean.initialState, args: () => ['']});
    controller?.hostUpdate?.();
    await late('', 5);
    expect(asked).to.equal(0);
  });
});

const late = (value: string, ms: number): Promise<string> =>
  new Promise((resolve) => setTimeout(() => resolve(value), ms));
