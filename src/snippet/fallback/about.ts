import {about, type About} from '../../core/document/schema/about.js';
import {
  aboutEmpty,
  aboutHeading,
  toAboutItems,
  aboutSections,
} from '../../components/about/about.view.js';
import {nestedHeadingLevel, parseList} from '../../components/base/attributes.js';
import {limitedList} from './limited-list.js';
import {attribute, textElement, type Fallback} from './part.js';

export const aboutFallback: Fallback<About> = {
  name: 'about',
  part: '',
  schema: about,
  heading: aboutHeading,
  empty: aboutEmpty,
  content(part, context) {
    const {locale, metadata, level} = context;
    const sections = parseList(aboutSections, attribute(context, 'sections'));
    return toAboutItems(part, sections, metadata.headings ?? {}, locale).flatMap(
      ({section, heading, texts}) => {
        const tag = section === 'highlights' ? 'li' : 'p';
        const lines = texts
          .map((text) => textElement(tag, text))
          .filter((content) => content !== undefined);
        const body = section === 'highlights' ? limitedList(lines, 'ul', context) : lines;
        const title = textElement(`h${nestedHeadingLevel(level)}`, heading);
        return [title, ...body].filter((content) => content !== undefined);
      },
    );
  },
};
