import {specializations, type Specialization} from '../../core/document/schema/specializations.js';
import {
  specializationsEmpty,
  specializationsHeading,
  specializationsMore,
  toSpecializationItems,
} from '../../components/specializations/specializations.view.js';
import {h} from '../markup.js';
import {limitedList} from './limited-list.js';
import {attribute, withLineBreaks, textElement, joinWithSpaces, type Fallback} from './part.js';

export const specializationsFallback: Fallback<Specialization[]> = {
  name: 'specializations',
  part: 'specializations',
  schema: specializations,
  heading: specializationsHeading,
  empty: specializationsEmpty,
  content(list, context) {
    const {locale, base, link} = context;
    const more = specializationsMore(locale);
    const items = toSpecializationItems(list, locale, base).map(({name, description, url}) => {
      const href = link(url);
      const {lang} = name;
      const language = {lang, dir: lang ? 'auto' : undefined};
      const lines = withLineBreaks(name.text);
      if (!description) return h('li', language, href ? h('a', {href}, lines) : lines);
      const words = textElement('span', description);
      const text = description.lang ? [words] : withLineBreaks(description.text);
      return h(
        'li',
        {},
        h(
          'details',
          {},
          textElement('summary', name),
          h('p', {}, joinWithSpaces(...text, href !== undefined && h('a', {href}, more))),
        ),
      );
    });
    return limitedList(items, attribute(context, 'layout') === 'numbered' ? 'ol' : 'ul', context);
  },
};
