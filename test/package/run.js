/* npm run check:package: packs what was built, installs it in an empty folder and judges it there. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

if (!existsSync('dist/custom-elements.json')) {
  console.error('dist is missing: run "npm run build" first');
  process.exit(2);
}
const {status} = spawnSync(
  process.execPath,
  ['--test', '--test-reporter=spec', 'test/package/package.test.js'],
  {stdio: 'inherit'},
);
process.exitCode = status ?? 1;
