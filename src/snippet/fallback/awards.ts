import {isFullDay, todayIn} from '../../core/document/day.js';
import {awards, type Award} from '../../core/document/schema/awards.js';
import {
  awardsDetails,
  awardsEmpty,
  awardsHeading,
  toAwardItems,
  awardsNoneCurrent,
  inOrderOfTime,
  type AwardItem,
} from '../../components/awards/awards.view.js';
import {h, type Markup} from '../markup.js';
import {attribute, say, spaced, type Fallback, type FallbackContext} from './part.js';

export const awardsFallback: Fallback<Award[]> = {
  name: 'awards',
  part: 'awards',
  schema: awards,
  heading: awardsHeading,
  empty: awardsEmpty,
  content(list, context) {
    const {locale, base, frame} = context;
    const current = attribute(context, 'show') === 'current';
    const now = attribute(context, 'now');
    const today = isFullDay(now) ? now : todayIn(frame.timeZone ?? 'UTC', context.now);
    const items = toAwardItems(list, locale, base, today).filter(
      ({status}) => !current || status === 'valid' || status === 'renewal',
    );
    if (!items.length) return [h('p', {}, awardsNoneCurrent(locale))];
    const shown = attribute(context, 'layout') === 'timeline' ? inOrderOfTime(items) : items;
    return [
      h(
        'ul',
        {},
        shown.map((item) => h('li', {}, award(item, context))),
      ),
    ];
  },
};

function award(item: AwardItem, context: FallbackContext) {
  const {name, url, level, issuer, issuerUrl, events, statusWords} = item;
  const facts = [...events, statusWords].filter(Boolean).join(' ');
  const when = facts ? h('span', {}, facts) : undefined;
  const timeline = attribute(context, 'layout') === 'timeline';
  return spaced(
    timeline && when,
    say('b', name, context.link(url)),
    say('span', level),
    say('span', issuer, context.link(issuerUrl)),
    description(item, context),
    !timeline && when,
  );
}

function description(
  {description, folded}: AwardItem,
  context: FallbackContext,
): Markup | undefined {
  const text = say('p', description);
  if (!text || !folded) return text;
  const open = context.inner;
  return h('details', {open}, h('summary', {}, awardsDetails(context.locale)), text);
}
