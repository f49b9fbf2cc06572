import {awards, type Award} from '../../core/document/schema/awards.js';
import {
  awardsDetails,
  awardsEmpty,
  awardsHeading,
  awardsNoneCurrent,
  toAwardItems,
  type AwardItem,
} from '../../components/awards/awards.view.js';
import {h, type Markup} from '../markup.js';
import {limitedList} from './limited-list.js';
import {
  attribute,
  textElement,
  joinWithSpaces,
  type Fallback,
  type FallbackContext,
} from './part.js';

export const awardsFallback: Fallback<Award[]> = {
  name: 'awards',
  part: 'awards',
  schema: awards,
  heading: awardsHeading,
  empty: awardsEmpty,
  content(list, context) {
    const {locale, base, metadata} = context;
    const options = {
      show: attribute(context, 'show'),
      layout: attribute(context, 'layout'),
      now: attribute(context, 'now'),
    };
    const place = {locale, base, timeZone: metadata.timeZone ?? 'UTC'};
    const items = toAwardItems(list, options, place, context.now);
    if (!items.length) return [h('p', {}, awardsNoneCurrent(locale))];
    const listItems = items.map((item) => h('li', {}, award(item, context)));
    return limitedList(listItems, 'ul', context);
  },
};

function award(item: AwardItem, context: FallbackContext) {
  const {name, url, level, issuer, issuerUrl, events, shortEvents, statusLabel} = item;
  const layout = attribute(context, 'layout');
  const isFull = layout === 'list' || layout === 'timeline';
  const dates = (isFull ? events : shortEvents.map(({text}) => text)).join(' ');
  const by = joinWithSpaces(
    textElement('span', level),
    textElement('span', issuer, context.link(issuerUrl)),
  );
  const facts = joinWithSpaces(
    dates && h('span', {}, dates),
    statusLabel && h('span', {}, statusLabel),
  );
  return joinWithSpaces(
    textElement('b', name, context.link(url)),
    by.length > 0 && h('span', {}, by),
    description(item, context),
    facts.length > 0 && h('span', {}, facts),
  );
}

function description(
  {description, folded}: AwardItem,
  context: FallbackContext,
): Markup | undefined {
  const text = textElement('p', description);
  if (!text || !folded || context.inner) return text;
  return h('details', {}, h('summary', {}, awardsDetails(context.locale)), text);
}
