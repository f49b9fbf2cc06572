import {spawnSync} from 'node:child_process';
import {installPackages} from './ensure.js';

const hasJava = () => spawnSync('java', ['-version'], {stdio: 'ignore'}).status === 0;

/** Sees to Java as `ensureEngines` does to the browsers; says whether it is there. */
export const ensureJava = () => {
  if (hasJava()) return true;
  installPackages('Java is', ['default-jre-headless']);
  return hasJava();
};
