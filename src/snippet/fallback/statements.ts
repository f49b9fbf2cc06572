import {directions} from '../../core/document/schema/directions.js';
import type {Item} from '../../core/document/schema/item.js';
import {values} from '../../core/document/schema/values.js';
import {toListItems} from '../../components/base/item-list.js';
import {directionsEmpty, directionsHeading} from '../../components/directions/directions.view.js';
import {valuesEmpty, valuesHeading} from '../../components/values/values.view.js';
import {h, type Content} from '../markup.js';
import {limitedList} from './limited-list.js';
import {
  attribute,
  textElement,
  joinWithSpaces,
  type Fallback,
  type FallbackContext,
} from './part.js';

function content(items: Item[], context: FallbackContext): Content[] {
  const list = toListItems(items, context.locale).map(({name, description}) =>
    h('li', {}, joinWithSpaces(textElement('b', name), textElement('span', description))),
  );
  return limitedList(list, attribute(context, 'layout') === 'numbered' ? 'ol' : 'ul', context);
}

export const directionsFallback: Fallback<Item[]> = {
  name: 'directions',
  part: 'developmentDirections',
  schema: directions,
  heading: directionsHeading,
  empty: directionsEmpty,
  content,
};

export const valuesFallback: Fallback<Item[]> = {
  name: 'values',
  part: 'values',
  schema: values,
  heading: valuesHeading,
  empty: valuesEmpty,
  content,
};
