import {writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {parseArgs} from 'node:util';
import {messageLanguages} from '../core/i18n/message-language.js';
import {UsageError, type Command, type ExitCode} from './command.js';
import {messagesIn} from './messages.js';
import {reasonOf} from './read-source.js';
import {starters} from './starter.js';

const messages = {
  en: {
    written: (file: string) =>
      `Written: ${file}. Replace the sample texts with your own, then run: cluster-widgets validate --strict ${file}`,
    exists: (file: string) => `${file} is there already: nothing was written.`,
    noFolder: (folder: string) => `There is no folder ${folder}: nothing was written.`,
  },
  pl: {
    written: (file: string) =>
      `Zapisano: ${file}. Zastąp przykładowe teksty własnymi, a potem uruchom: cluster-widgets validate --strict --lang pl ${file}`,
    exists: (file: string) => `Plik ${file} już istnieje: nic nie zapisano.`,
    noFolder: (folder: string) => `Nie ma folderu ${folder}: nic nie zapisano.`,
  },
};

export const init: Command = {
  summary: 'writes a document to start from',
  help: `cluster-widgets init [file] [--lang en|pl]

  --lang  language of the document, of its sample texts and of the messages: en (default) or pl

Writes cluster.json or the given file. Does not overwrite an existing file.`,

  async run(args, {out, err}): Promise<ExitCode> {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {lang: {type: 'string', default: 'en'}},
    });
    const [file = 'cluster.json', ...more] = positionals;
    if (more.length) throw new UsageError('only one file');
    const language = messageLanguages.find((each) => each === values.lang);
    if (!language) throw new UsageError(`--lang is ${messageLanguages.join(' or ')}`);
    const {written, exists, noFolder} = messages[language];
    try {
      await writeFile(file, `${JSON.stringify(starters[language], null, 2)}\n`, {flag: 'wx'});
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException;
      const reason = messagesIn(language)('unwritable', reasonOf(error, language));
      if (code === 'EEXIST') err(exists(file));
      else err(code === 'ENOENT' ? noFolder(dirname(file)) : `${file}: ${reason}`);
      return 1;
    }
    out(written(file));
    return 0;
  },
};
