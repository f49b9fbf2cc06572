import {setTimeout as pause} from 'node:timers/promises';
import {openSite} from './site.js';
import {Session} from './session.js';

/** @typedef {import('./scenarios.js').Scenario} Scenario */
/** @typedef {{label: string, said: string[]}} Step */

const silence = '    (silence)';

/**
 * A transcript's steps, which tell how much to wait for.
 * @param {string} transcript
 */
const stepsOf = (transcript) =>
  transcript
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .reduce((/** @type {Step[]} */ steps, line) => {
      if (line.startsWith('[')) steps.push({label: line, said: []});
      else if (line !== silence) steps.at(-1)?.said.push(line);
      return steps;
    }, []);

/** `Down*3 Tab` → Down, Down, Down, Tab @param {string} keys */
const keysOf = (keys) =>
  keys.split(' ').flatMap((key) => {
    const [, name = key, times = '1'] = /^(.+)\*(\d+)$/.exec(key) ?? [];
    return Array.from({length: Number(times)}, () => name);
  });

/**
 * Plays a scenario and writes down what is said, each line with its language.
 * @param {Scenario} scenario
 * @param {import('./session.js').BrowserName} browser
 * @param {string} language
 * @param {string} committed the transcript to expect; `''` for none
 */
export const play = async (scenario, browser, language, committed) => {
  const expected = stepsOf(committed);
  const site = await openSite(scenario, language);
  /** @type {Session | undefined} */
  let session;
  const lines = [];
  try {
    session = await Session.open({browser, language, url: site.url});
    let from = session.length;
    for (const step of scenario.steps) {
      if (typeof step === 'function') {
        step(site);
        continue;
      }
      if (step.startsWith('#')) {
        lines.push('', step);
        continue;
      }
      for (const key of keysOf(step)) {
        const next = expected.shift();
        const count = next?.label === `[${key}]` ? next.said.length : undefined;
        if (key === 'listen') await session.listen(from, count);
        else if (key.startsWith('type:')) await session.type(key.slice(5), from, count);
        else await session.press(key, from, count);
        const said = session.since(from);
        from += said.length;
        lines.push(`[${key}]`, ...said.map(({language: tongue, text}) => `    ${tongue}: ${text}`));
        if (said.length === 0) lines.push(silence);
      }
    }
    return `${lines.join('\n').trim()}\n`;
  } finally {
    await session?.close();
    await site.close();
    await pause(0);
  }
};
