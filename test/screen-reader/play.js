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
 * @param {import('./site.js').Site} site
 * @param {import('./session.js').Session} session which is in the page of the scenario
 * @param {{committed: string, stops: boolean}} options the transcript to expect, `''` for none; whether to stop where
 *   something else is said
 */
export const play = async (scenario, site, session, {committed, stops}) => {
  const expected = stepsOf(committed);
  const lines = [];
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
      const known = next?.label === `[${key}]` ? next.said : undefined;
      if (key === 'listen') await session.listen(from, known?.length);
      else if (key.startsWith('type:')) await session.type(key.slice(5), from, known?.length);
      else await session.press(key, from, known?.length);
      const utterances = session.since(from);
      from += utterances.length;
      const said = utterances.map(({language, text}) => `    ${language}: ${text}`);
      lines.push(`[${key}]`, ...(said.length ? said : [silence]));
      if (stops && said.join('\n') !== known?.join('\n')) return lines.join('\n');
    }
  }
  return `${lines.join('\n').trim()}\n`;
};
