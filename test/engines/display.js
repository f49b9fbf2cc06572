import {spawn} from 'node:child_process';
import {once} from 'node:events';

/**
 * Starts Xvfb, which picks a free display by itself.
 * @param {string} program the path of Xvfb
 */
export const startDisplay = async (program) => {
  const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-displayfd', '3'];
  const child = spawn(program, screen, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const end = () => void child.kill();
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  const answer = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const [number] = await Promise.race([
    once(answer, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.'))),
  ]);
  return {end, display: `:${String(number).trim()}`};
};
