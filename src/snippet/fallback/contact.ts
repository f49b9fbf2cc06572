import {contact, type Contact} from '../../core/document/schema/contact.js';
import {
  contactEmpty,
  contactHeading,
  toContactItems,
} from '../../components/contact/contact.view.js';
import {h} from '../markup.js';
import {textElement, joinWithSpaces, type Fallback} from './part.js';

export const contactFallback: Fallback<Contact> = {
  name: 'contact',
  part: '',
  schema: contact,
  heading: contactHeading,
  empty: contactEmpty,
  content(part, {locale, base, link}) {
    const items = toContactItems(part, locale, base);
    if (!items.length) return [];
    return [
      h(
        'dl',
        {},
        items.map(({label, lines}) => [
          h('dt', {}, label),
          h(
            'dd',
            {},
            joinWithSpaces(
              ...lines.map((line) => {
                const href = link(line.link);
                const words = textElement('span', line);
                return href ? h('a', {href}, words) : words;
              }),
            ),
          ),
        ]),
      ),
    ];
  },
};
