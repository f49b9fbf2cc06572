import {expect, html} from '@open-wc/testing';
import {widget, type Widget} from '../widgets.js';

const demo = (await (await fetch('/examples/demo-cluster.json')).json()) as object;

const widgets = [
  html`<cluster-about .data=${demo}></cluster-about>`,
  html`<cluster-awards .data=${demo} now="2026-11-23"></cluster-awards>`,
  html`<cluster-board .data=${demo} limit="3"></cluster-board>`,
  html`<cluster-contact .data=${demo}></cluster-contact>`,
  html`<cluster-members .data=${demo} filterable no-hash limit="3" now="2026-11-23"></cluster-members>`,
  html`<cluster-members .data=${demo} layout="list" now="2026-11-23"></cluster-members>`,
  html`<cluster-members .data=${demo} layout="table" now="2026-11-23"></cluster-members>`,
  html`<cluster-membership .data=${demo} member="kowadlo" size="small" now="2026-11-23"></cluster-membership>`,
  html`<cluster-membership .data=${demo} member="kowadlo" now="2026-11-23"></cluster-membership>`,
  html`<cluster-partners .data=${demo}></cluster-partners>`,
  html`<cluster-partners .data=${demo} layout="list" limit="3"></cluster-partners>`,
  html`<cluster-profile .data=${demo}></cluster-profile>`,
  html`<cluster-projects .data=${demo} limit="1" now="2026-11-23"></cluster-projects>`,
  html`<cluster-revenue-chart .data=${demo} sound></cluster-revenue-chart>`,
  html`<cluster-revenue-chart .data=${demo} view="table"></cluster-revenue-chart>`,
  html`<cluster-specializations .data=${demo} filterable limit="3"></cluster-specializations>`,
  html`<cluster-board .data=${{board: 1}}></cluster-board>`,
];

/** Everything in a widget that can be clicked, also in the widgets inside it. */
const controlsOf = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('a[href], button, input, summary'),
  ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? controlsOf(shadowRoot) : [],
  ),
];

const isShown = (control: HTMLElement) => control.getBoundingClientRect().width > 0;

/** A link in a line of other words is as high as the line. */
const isInLine = (control: HTMLElement): boolean => {
  const block = control.closest('p, dd, li, span[part]');
  return (
    getComputedStyle(control).display === 'inline' &&
    block?.textContent?.trim() !== control.textContent?.trim()
  );
};

const middleOf = (control: HTMLElement): {x: number; y: number} => {
  const {x, y, width, height} = targetOf(control).toJSON() as DOMRect;
  return {x: x + width / 2, y: y + height / 2};
};

/** A link in a table may be as high as its line, where a circle of 24 px around its middle meets no other target. */
const isApartInTable = (control: HTMLElement, others: readonly HTMLElement[]): boolean => {
  const {x, y} = middleOf(control);
  const isFar = (other: HTMLElement): boolean => {
    const {left, right, top, bottom} = targetOf(other);
    const middle = middleOf(other);
    const [gapX, gapY] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
    return Math.hypot(gapX, gapY) >= 12 && Math.hypot(middle.x - x, middle.y - y) >= 24;
  };
  return !!control.closest('table') && others.every((other) => other === control || isFar(other));
};

/** What is seen of a control: the text that is rendered. */
const wordsOf = (control: HTMLElement): string => {
  const copy = control.cloneNode(true) as HTMLElement;
  control.querySelectorAll<HTMLElement>('*').forEach((child, i) => {
    if (getComputedStyle(child).display === 'none') copy.querySelectorAll('*')[i]?.replaceWith('');
  });
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
};

/** Where a control can be clicked: of a link on a name, on the whole card. */
const targetOf = (control: HTMLElement): DOMRect => {
  const {position, content} = getComputedStyle(control, '::after');
  const isCard = position === 'absolute' && content !== 'none';
  return ((isCard && control.closest('li')) || control).getBoundingClientRect();
};

const describeControl = (control: HTMLElement): string => {
  const {width, height} = control.getBoundingClientRect();
  return `${control.localName} “${wordsOf(control)}” ${Math.round(width)} × ${Math.round(height)}`;
};

for (const width of [280, 1000]) {
  for (const content of widgets) {
    const name = `${content.strings.join('').match(/cluster-[a-z-]+/)?.[0] ?? ''} at ${width} px`;

    describe(name, () => {
      const render = (): Promise<Widget> =>
        widget(html`<div style="width: ${width}px">${content}</div>`);

      it('has targets of 24 px or more (WCAG 2.5.8)', async () => {
        const element = await render();
        const controls = controlsOf(element.shadowRoot).filter(isShown);
        const small = controls
          .filter((control) => !isInLine(control) && !isApartInTable(control, controls))
          .filter((control) => {
            const box = targetOf(control);
            return box.height < 24 || box.width < 24;
          });
        expect(small.map(describeControl)).to.eql([]);
      });

      it('has controls whose names begin with the words that are seen (WCAG 2.5.3)', async () => {
        const element = await render();
        const wrong = controlsOf(element.shadowRoot)
          .filter(isShown)
          .filter(({ariaLabel}) => ariaLabel)
          .filter((control) => !control.ariaLabel?.startsWith(wordsOf(control)));
        expect(wrong.map((control) => `${describeControl(control)}: ${control.ariaLabel}`)).to.eql(
          [],
        );
      });
    });
  }
}
