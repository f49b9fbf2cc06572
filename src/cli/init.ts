import {writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {UsageError, type Command, type ExitCode} from './command.js';
import {starter} from './starter.js';

export const init: Command = {
  summary: 'writes a document to start from',
  help: `cluster-widgets init [file]

Writes cluster.json, or the file named; never over one that is there.`,

  async run(args, {out, err}): Promise<ExitCode> {
    const {positionals} = parseArgs({args: [...args], allowPositionals: true});
    const [file = 'cluster.json', ...more] = positionals;
    if (more.length) throw new UsageError('name one file only');
    try {
      await writeFile(file, `${JSON.stringify(starter, null, 2)}\n`, {flag: 'wx'});
    } catch (error) {
      const {code, message} = error as NodeJS.ErrnoException;
      err(code === 'EEXIST' ? `${file} is there already: nothing was written.` : message);
      return 1;
    }
    out(`${file} is written. Put your own texts in; then: cluster-widgets validate ${file}`);
    return 0;
  },
};
