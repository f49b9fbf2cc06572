import {awards, type Award} from '../../core/document/schema/awards.js';
import {
  awardsDetails,
  awardsEmpty,
  awardsHeading,
  awardsNoneCurrent,
  shownAwards,
  type AwardItem,
} from '../../components/awards/awards.view.js';
import {h, type Markup} from '../markup.js';
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
    const {locale, base, frame} = context;
    const options = {
      show: attribute(context, 'show'),
      layout: attribute(context, 'layout'),
      now: attribute(context, 'now'),
    };
    const place = {locale, base, timeZone: frame.timeZone ?? 'UTC'};
    const items = shownAwards(list, options, place, context.now);
    if (!items.length) return [h('p', {}, awardsNoneCurrent(locale))];
    return [
      h(
        'ul',
        {},
        items.map((item) => h('li', {}, award(item, context))),
      ),
    ];
  },
};

function award(item: AwardItem, context: FallbackContext) {
  const {name, url, level, issuer, issuerUrl, events, statusWords} = item;
  const facts = [...events, statusWords].filter(Boolean).join(' ');
  const when = facts ? h('span', {}, facts) : undefined;
  const timeline = attribute(context, 'layout') === 'timeline';
  return joinWithSpaces(
    timeline && when,
    textElement('b', name, context.link(url)),
    textElement('span', level),
    textElement('span', issuer, context.link(issuerUrl)),
    description(item, context),
    !timeline && when,
  );
}

function description(
  {description, folded}: AwardItem,
  context: FallbackContext,
): Markup | undefined {
  const text = textElement('p', description);
  if (!text || !folded) return text;
  const open = context.inner;
  return h('details', {open}, h('summary', {}, awardsDetails(context.locale)), text);
}
