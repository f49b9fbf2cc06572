import {writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {toMembershipItem} from '../components/membership/membership.view.js';
import {currentDay, isFullDay} from '../core/document/day.js';
import {findMember, type FoundMember} from '../core/document/find-member.js';
import {parseMetadata, tryParsePart} from '../core/document/parse.js';
import {membershipPart, type MembershipPart} from '../core/document/membership-part.js';
import {localeFor} from '../core/i18n/locale.js';
import {badgeSvg} from './badge/badge-svg.js';
import {embeddedImage} from './badge/embedded-image.js';
import {UsageError, type Command, type ExitCode, type Output} from './command.js';
import {didYouMean} from './manifest.js';
import {messageLanguageOf, type MessageLanguage} from '../core/i18n/message-language.js';
import {messagesIn, type Translate} from './messages.js';
import {readDocument} from './read-document.js';
import {readSource, reasonOf} from './read-source.js';

interface Options {
  readonly src: string;
  readonly member: string;
  readonly lang: string;
  readonly now: string;
  readonly output: string | undefined;
}

export const badge: Command = {
  summary: 'writes the badge of a member as an SVG file',
  help: `cluster-widgets badge --src <file|url> --member <id> [--lang en|pl] [-o badge.svg]

  --src     the document
  --member  id of the member in the document
  --lang    language of the badge; default that of the document
  --now     the date to use as today, YYYY-MM-DD
  -o        writes to this file; default standard output

For e-mail signatures and pages without scripts. The badge contains the year, because the file stays when the membership
ends: write it again each year.

Exit code: 0 success, 1 no member today, or the document has errors; 2 wrong usage.`,

  async run(args, output): Promise<ExitCode> {
    const options = optionsOf(args);
    const {src} = options;
    const language = messageLanguageOf(options.lang);
    let content: Uint8Array;
    try {
      content = await readSource(src);
    } catch (error) {
      output.err(`${src}: ${messagesIn(language)('unreadable', reasonOf(error, language))}`);
      return 1;
    }
    const document = readDocument(content, src, language, output);
    return document ? writeBadge(document, options, output) : 1;
  },
};

function optionsOf(args: readonly string[]): Options {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      src: {type: 'string'},
      member: {type: 'string'},
      lang: {type: 'string', default: ''},
      now: {type: 'string'},
      output: {type: 'string', short: 'o'},
    },
  });
  const {src, lang, output, now = ''} = values;
  const member = values.member?.trim();
  if (positionals.length) throw new UsageError(`not understood: "${positionals.join(' ')}"`);
  if (!src) throw new UsageError('--src is missing: the document');
  if (!member) throw new UsageError('--member is missing: the id of a member in the document');
  if (now && !isFullDay(values.now)) {
    throw new UsageError(`--now is a day, YYYY-MM-DD; it was given "${now}"`);
  }
  return {src, member, lang, now, output};
}

async function writeBadge(
  document: Readonly<Record<string, unknown>>,
  {src, member: id, lang, now, output: file}: Options,
  {out, err}: Output,
): Promise<ExitCode> {
  const metadata = parseMetadata(document).value ?? {};
  const language: MessageLanguage = messageLanguageOf(lang || metadata.language);
  const t = messagesIn(language);
  // Its errors are printed already.
  const part = tryParsePart(document, '', membershipPart) ?? {};
  const today = currentDay(now, metadata.timeZone ?? 'UTC');
  const member = findMember(part.members, id, today);
  if (member?.status !== 'current') {
    err(t('no-badge', `${src}: ${refusal(id, member, part, t)}`));
    return 1;
  }
  const base = /^(https?|file):/i.test(src) ? src : pathToFileURL(resolve(src)).href;
  const locale = localeFor(lang, metadata.language);
  const item = toMembershipItem(part, member, {locale, base, metadata});
  const image = await embeddedImage(part.membership?.image, base, {err, language});
  const svg = badgeSvg(item, {language: locale.language, year: today.slice(0, 4), image});
  if (file === undefined) {
    out(svg.trimEnd());
    return 0;
  }
  try {
    await writeFile(file, svg);
  } catch (error) {
    err(`${file}: ${t('unwritable', reasonOf(error, language))}`);
    return 1;
  }
  out(t('written', file));
  return 0;
}

/** Why there is no badge, in words for an office. */
function refusal(
  id: string,
  member: FoundMember | undefined,
  {members = []}: MembershipPart,
  t: Translate,
): string {
  if (!member) {
    const ids = members.flatMap((one) =>
      typeof one === 'object' && 'id' in one && one.id ? [one.id] : [],
    );
    return t('no-member', id) + didYouMean(id, ids, '', t);
  }
  const {status, memberSince, memberUntil} = member;
  if (status === 'ended') return t('membership-ended', id, memberUntil ?? '');
  if (status === 'upcoming') return t('membership-upcoming', id, memberSince ?? '');
  const dates = [memberSince, memberUntil].filter(Boolean).join(', ');
  return t('membership-uncertain', id, dates);
}
