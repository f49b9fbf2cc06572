import {keyFigures, type KeyFigure} from '../../core/document/schema/key-figures.js';
import {
  keyFiguresEmpty,
  keyFiguresHeading,
  toKeyFigureItems,
} from '../../components/key-figures/key-figures.view.js';
import {h} from '../markup.js';
import {limitedList} from './limited-list.js';
import {textElement, joinWithSpaces, type Fallback} from './part.js';

export const keyFiguresFallback: Fallback<KeyFigure[]> = {
  name: 'key-figures',
  part: 'keyFigures',
  schema: keyFigures,
  heading: keyFiguresHeading,
  empty: keyFiguresEmpty,
  content(figures, context) {
    const {locale} = context;
    const items = toKeyFigureItems(figures, locale).map((item) => {
      const {before, number, unit, after, labelFirst} = item;
      const words = unit?.lang ? textElement('span', unit) : unit?.text;
      const value = h('b', {}, joinWithSpaces(before, number, words, after));
      const label = textElement('span', item.label);
      const both = labelFirst ? [label, value] : [value, label];
      return h('li', {}, joinWithSpaces(...both));
    });
    return items.length ? limitedList(items, 'ul', context) : [];
  },
};
