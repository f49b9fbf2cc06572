import {expect} from '@open-wc/testing';
import type {CSSResult, LitElement} from 'lit';
import * as exported from '../../../src/entries/exports.js';

/*
 * One visual language: few spaces and few weights. The chart is laid out in pixels by its geometry, and has tests of its own.
 */

type WidgetClass = typeof LitElement & {tag: string};

const widgets = Object.values<unknown>(exported).filter(
  (value): value is WidgetClass =>
    typeof value === 'function' &&
    'tag' in value &&
    Boolean(value.tag) &&
    value.tag !== 'cluster-revenue-chart',
);

/** All style rules of a widget, those inside `@media` and `@container` too, without what is drawn with `::before` and `::after`. */
function rulesOf({elementStyles}: WidgetClass): CSSStyleRule[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(elementStyles.map((style) => (style as CSSResult).cssText).join('\n'));
  const within = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return rule.selectorText.includes('::') ? [] : [rule];
      return 'cssRules' in rule ? within(rule.cssRules as CSSRuleList) : [];
    });
  return within(sheet.cssRules);
}

/** `selector {property: value}` of each declaration whose property matches. Values with `var()` in a shorthand are empty. */
const declarations = (widget: WidgetClass, property: RegExp) =>
  rulesOf(widget).flatMap(({selectorText, style}) =>
    [...style]
      .filter((name) => property.test(name) && style.getPropertyValue(name))
      .map((name) => ({selectorText, name, value: style.getPropertyValue(name).trim()})),
  );

const steps = /^-?(0\.25|0\.5|0\.75|1|1\.5|2\.5)em$/;
/** No space, the public tokens, and what makes a target at least 24 px high (WCAG 2.5.8). */
const others = /^(0(px)?|normal|auto|.*var\(--_(gap|pad)\).*|max\(.*)$/;

/** What is fitted to a shape and not to the rhythm of the page. */
const fitted = new Set([
  // The padding of a pill around one line, and the place of its sign.
  '.valid, .renewal, .expired, .upcoming',
  // Room for an icon.
  'dl > div',
  // Texts that are aligned with a name beside a logo, or with a link of at least 24 px.
  'tbody td',
  'dd > .line:first-child',
  // Targets of at least 24 px.
  'dd > .line:only-child, dd a',
  // A hidden element.
  '.visually-hidden',
]);

describe('the styles of the widgets', () => {
  it('has all widgets', () => {
    expect(widgets.length).to.be.at.least(13);
  });

  for (const widget of widgets) {
    it(`of ${widget.tag} have six steps of space`, () => {
      const found = declarations(widget, /^(margin|padding)-|^(row|column)-gap$/).filter(
        ({selectorText, value}) =>
          !steps.test(value) && !others.test(value) && !fitted.has(selectorText),
      );
      expect(found).to.eql([]);
    });

    it(`of ${widget.tag} have three weights beside that of headings`, () => {
      const weights = declarations(widget, /^font-weight$/).map(({value}) => value);
      for (const weight of weights) {
        expect(weight).to.match(/^(400|500|inherit|var\(--_(strong|heading-weight)\))$/);
      }
    });
  }
});
