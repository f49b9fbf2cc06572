import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import ts from 'typescript';

/*
 * Every regular expression of the sources is run on strings made to be hard for it. A document may have texts of any
 * length, so none may take more than linear time. What counts is time of the processor, so that a busy machine changes
 * nothing.
 */

const LENGTH = 100_000;
/** First short ones, so that an expression that takes more than linear time is found out in a moment. */
const LENGTHS = [1_000, 10_000, LENGTH];
const MOST_MS = 50;

/** The expressions of a file, with their places. @param {string} file */
const expressionsOf = (file) => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  /** @type {{place: string, expression: RegExp}[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const {line} = source.getLineAndCharacterOfPosition(node.pos);
      const end = node.text.lastIndexOf('/');
      const expression = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      found.push({place: `${file}:${line + 1}`, expression});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** What is repeated: kinds of characters, and pieces of what the expressions look for. */
const pieces = [
  ...[
    ' ',
    '\t',
    '\n',
    ' \n',
    '\n ',
    '\u00a0',
    '\u2028',
    'a',
    'A',
    'ą',
    'a ',
    'a\n',
    'a-',
    'a.',
    'a,',
  ],
  ...[
    '1',
    '0',
    '1 ',
    '1.',
    '1,',
    '-',
    '--',
    '.',
    ',',
    ';',
    ':',
    '/',
    '//',
    '\\',
    '@',
    'a@',
    'a@a.',
    '+',
  ],
  ...[
    '(',
    ')',
    '(a',
    '()',
    '[',
    ']',
    '![',
    '{',
    '}',
    '<',
    '>',
    '<a',
    '<a ',
    '<!--',
    '-->',
    '</',
    '<br ',
    '<img ',
  ],
  ...[
    '&',
    '&#',
    '&amp',
    '%',
    '%2',
    '#',
    '?',
    '=',
    'a=',
    '"',
    "'",
    '""',
    '`',
    '$',
    '${',
    '{0}',
    '|',
    '_',
    '~',
    '*',
  ],
  ...['\u0301', 'e\u0301', '\u200b', '\ud83d\ude00', '\ud83d', '\u202e', 'xn--', 'ab-cd-'],
  ...[
    'url(',
    'url ',
    'image(',
    'http:',
    'https://',
    'https://a.',
    'www.',
    'mailto:',
    'tel:',
    'javascript:',
    'data:image/',
  ],
  ...[
    '--cluster-a',
    '--cluster-a:',
    '--cluster-a :b',
    'cdn/',
    'embed/',
    '<template',
    '<style>',
    '<!--lit-part',
    'part=',
  ],
  ...[
    'I ',
    'kw. ',
    'tys. ',
    'zł ',
    '2019-',
    '2019/',
    'Q1 ',
    'III ',
    'lub ',
    ' or ',
    'ext ',
    'wew. ',
    '(a)',
    ' (a)',
    '+48 ',
  ],
];

/** Before and behind what is repeated, so that an expression begins to match and then fails. */
const frames = [
  ['', ''],
  ['a', '!'],
  ['<"1', '\u0000x'],
];

const hostile = (/** @type {number} */ length) =>
  pieces.flatMap((piece) =>
    frames.map(
      ([before, after]) => before + piece.repeat(Math.ceil(length / piece.length)) + after,
    ),
  );
const texts = LENGTHS.map(hostile);

const token =
  /\\[dDwWsSbB]|\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\(.)|\[(?:\\.|[^\]])*\]|[(){}|?*+^$.]|(.)/giu;

/**
 * The words that an expression itself looks for, such as `example.org/`: repeated, they make it begin to match again and
 * again.
 * @param {RegExp} expression
 */
const wordsOf = ({source}) => {
  let word = '';
  const words = new Set(['']);
  for (const [, escaped, plain] of source.matchAll(token)) {
    word = (escaped ?? plain) ? word + (escaped ?? plain) : '';
    words.add(word);
  }
  // Only the whole words: `example` begins with `exampl`.
  return [...words].filter(
    (one) => one.length > 1 && ![...words].some((other) => other !== one && other.startsWith(one)),
  );
};

/** @param {RegExp} expression @param {number} length */
const ownTexts = (expression, length) =>
  wordsOf(expression).flatMap((word) =>
    ['', ' '].map((between) => {
      const piece = word + between;
      return `${piece.repeat(Math.ceil(length / piece.length))}\u0000`;
    }),
  );

/** @param {() => unknown} run @returns {number} ms */
const processorTime = (run) => {
  const before = process.cpuUsage();
  run();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** The least of several times: collecting garbage counts for the expression in which it happens. @param {() => unknown} run */
const leastTime = (run) => {
  let least = processorTime(run);
  for (let left = 2; left > 0 && least > MOST_MS; left--)
    least = Math.min(least, processorTime(run));
  return least;
};

/** What code does with an expression: looks for it once, and everywhere. @type {((expression: RegExp, text: string) => unknown)[]} */
const uses = [
  (expression, text) => {
    expression.lastIndex = 0;
    return expression.test(text);
  },
  (expression, text) =>
    text.replaceAll(new RegExp(expression, `g${expression.flags.replace('g', '')}`), ''),
];

const files = globSync('src/**/*.ts', {exclude: (name) => name.endsWith('.d.ts')});

describe('regular expressions', () => {
  for (const file of files) {
    for (const {place, expression} of expressionsOf(file)) {
      test(`${place} ${expression} takes at most ${MOST_MS} ms`, () => {
        for (const [index, sameLength] of texts.entries()) {
          for (const text of [...ownTexts(expression, LENGTHS[index] ?? LENGTH), ...sameLength]) {
            for (const use of uses) {
              const time = leastTime(() => use(expression, text));
              const shown = JSON.stringify(text.slice(0, 20));
              assert.ok(
                time <= MOST_MS,
                `${time} ms for ${text.length} characters: ${shown}…, ${use}`,
              );
            }
          }
        }
      });
    }
  }
});
