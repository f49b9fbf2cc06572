import {contact, type Contact} from '../../core/document/schema/contact.js';
import {
  contactEmpty,
  contactHeading,
  toContactItems,
  type ContactLine,
} from '../../components/contact/contact.view.js';
import {resolveName} from '../../core/i18n/resolve-text.js';
import {h} from '../markup.js';
import {textElement, joinWithSpaces, type Fallback} from './part.js';

/** An e-mail address or a telephone number, in whichever field it is. */
const isReach = ({link}: ContactLine): boolean => /^(mailto|tel):/i.test(link ?? '');

export const contactFallback: Fallback<Contact> = {
  name: 'contact',
  part: '',
  schema: contact,
  heading: contactHeading,
  empty: contactEmpty,
  content(part, {locale, metadata, base, link, full}) {
    const all = toContactItems(part, locale, base);
    const items = all.filter(
      ({kind, lines}) => full || (kind !== 'telephone' && kind !== 'email' && !lines.some(isReach)),
    );
    // If only e-mail addresses and telephone numbers exist, shows the name of the cluster.
    if (!items.length)
      return all.length ? [textElement('p', resolveName(locale, metadata.name)) ?? ''] : [];
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
