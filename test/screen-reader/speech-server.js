import {createServer} from 'node:net';
import {createInterface} from 'node:readline';

/**
 * Something that the screen reader gave to its voice.
 * @typedef {object} Utterance
 * @property {number} at when, in ms
 * @property {string} language in which it is to be spoken
 * @property {string} text
 */

/** What Orca asks Speech Dispatcher for, with answers that suit it. */
const answers = new Map(
  Object.entries({
    'GET OUTPUT_MODULE': ['251-listener', '251 OK GET RETURNED'],
    'GET LANGUAGE': ['251-en', '251 OK GET RETURNED'],
    'GET VOICE_TYPE': ['251-MALE1', '251 OK GET RETURNED'],
    'LIST OUTPUT_MODULES': ['250-listener', '250 OK MODULE LIST SENT'],
    'LIST SYNTHESIS_VOICES': [
      '249-English\ten\tnone',
      '249-Polish\tpl\tnone',
      '249 OK VOICE LIST SENT',
    ],
    'LIST VOICES': ['249-MALE1', '249 OK VOICE LIST SENT'],
    'HISTORY GET': ['245-1', '245 OK CLIENT ID SENT'],
  }),
);

const entities = /** @type {const} */ ([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);

/** @param {string} ssml */
const textOf = (ssml) => {
  const text = ssml.includes('<speak>') ? ssml.replace(/<[^>]*>/g, '') : ssml;
  return entities
    .reduce((words, [entity, letter]) => words.replaceAll(entity, letter), text)
    .replace(/\s+/g, ' ')
    .trim();
};

/**
 * Stands in for Speech Dispatcher, as far as Orca uses its protocol (https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html):
 * notes each text with its language and says that it has been spoken at once, so that no voice and no sound card are needed.
 * On the same socket `orca-settings.py` tells how far Orca is.
 */
export class SpeechServer {
  /** @type {Utterance[]} */
  said = [];
  /** How many keys Orca has handled. */
  keys = 0;
  /** When Orca last had nothing to do, in ms. */
  idleAt = 0;
  #server = createServer((socket) => this.#serve(socket));
  /** @type {Set<import('node:net').Socket>} */
  #sockets = new Set();

  /** @param {string} path of the socket */
  listen(path) {
    return new Promise((resolve) => this.#server.listen(path, () => resolve(undefined)));
  }

  close() {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  /** @param {import('node:net').Socket} socket */
  #serve(socket) {
    let language = '';
    let number = 0;
    /** The lines of the text that is being received. @type {string[] | undefined} */
    let text;
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket)).on('error', () => socket.destroy());
    const send = (/** @type {string[]} */ ...lines) =>
      void socket.write(lines.map((line) => `${line}\r\n`).join(''));
    const speak = (/** @type {string} */ words) => {
      const said = textOf(words);
      if (said) this.said.push({at: performance.now(), language, text: said});
      number += 1;
      send(`225-${number}`, '225 OK MESSAGE QUEUED');
      send(`701-${number}`, '701-1', '701 BEGIN', `702-${number}`, '702-1', '702 END');
    };
    createInterface({input: socket}).on('line', (line) => {
      if (text) {
        if (line !== '.') return void text.push(line.replace(/^\.\./, '.'));
        const words = text.join('\n');
        text = undefined;
        return speak(words);
      }
      const [command = '', what = '', third = '', ...rest] = line.split(' ');
      switch (command.toUpperCase()) {
        case 'DONE':
          if (what === 'key') this.keys += 1;
          this.idleAt = what === 'key' ? 0 : performance.now();
          return;
        case 'SPEAK':
          text = [];
          return send('230 OK RECEIVING DATA');
        case 'CHAR':
        case 'KEY':
          return speak([what, third, ...rest].join(' ').trim());
        case 'SET':
          if (third.toUpperCase() === 'LANGUAGE') language = rest.join(' ').replaceAll('"', '');
          return send('201 OK SET');
        case 'CANCEL':
        case 'STOP':
          return send('210 OK CANCELED');
        case 'QUIT':
          send('231 BYE');
          return void socket.end();
        case 'GET':
          return send(...(answers.get(`GET ${what}`) ?? ['251-0', '251 OK GET RETURNED']));
        default:
          return send(...(answers.get(`${command} ${what}`) ?? ['200 OK']));
      }
    });
  }
}
