import {createHash} from 'node:crypto';
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Path in the folder → `sha384-…`, in the order of the alphabet. */
function integrityOf(folder: string): Record<string, string> {
  const files = globSync('**/*.*', {cwd: folder}).map((file) => file.replaceAll('\\', '/'));
  return Object.fromEntries(
    files.sort().map((file) => {
      const hash = createHash('sha384').update(readFileSync(join(folder, file)));
      return [file, `sha384-${hash.digest('base64')}`];
    }),
  );
}

/** Writes the subresource integrity of every file of `cdn` to `sri.json` beside it. */
export function writeIntegrity(dist: string): void {
  const text = JSON.stringify(integrityOf(join(dist, 'cdn')), null, 2);
  writeFileSync(join(dist, 'sri.json'), `${text}\n`);
}
