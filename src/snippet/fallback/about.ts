import {about, type About} from '../../core/document/schema/about.js';
import {
  aboutEmpty,
  aboutHeading,
  toAboutItems,
  aboutSections,
} from '../../components/about/about.view.js';
import {h} from '../markup.js';
import {attribute, say, type Fallback} from './part.js';

export const aboutFallback: Fallback<About> = {
  name: 'about',
  part: '',
  schema: about,
  heading: aboutHeading,
  empty: aboutEmpty,
  content(part, context) {
    const {locale, frame, level} = context;
    const wanted = [...new Set(attribute(context, 'sections').split(/\s+/))].flatMap((name) =>
      aboutSections.filter((section) => section === name),
    );
    const sections = wanted.length ? wanted : aboutSections;
    return toAboutItems(part, sections, frame.headings ?? {}, locale).flatMap(
      ({section, heading, texts}) => {
        const lines = texts.map((text) => say(section === 'highlights' ? 'li' : 'p', text));
        const body = section === 'highlights' ? [h('ul', {}, lines)] : lines;
        const title = say(`h${Math.min(6, level + 1)}`, heading);
        return [title, ...body].filter((content) => content !== undefined);
      },
    );
  },
};
