import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {ClusterDocument, ClusterPartners} from '../../../src/entries/exports.js';
import '../../widgets.js';
import type {Widget} from '../../widgets.js';

type Partners = ClusterPartners & Widget;

/** A black rectangle. */
function logo(width: number, height: number): string {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  canvas.getContext('2d')?.fillRect(0, 0, width, height);
  return canvas.toDataURL();
}

const list = [
  {name: 'Zeta', url: 'https://example.com/zeta', kind: 'research', address: 'Ełk'},
  'Alfa',
  {name: {pl: 'Gamma po polsku'}},
  {name: 'Former', memberUntil: '2010'},
];

async function partners(
  attributes: Record<string, string> = {},
  items: unknown = list,
): Promise<Partners> {
  const element = document.createElement('cluster-partners') as Partners;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = {name: 'Test cluster (fictional)', partners: items} as ClusterDocument;
  const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  host.append(element);
  await element.updateComplete;
  return element;
}

const all = ({shadowRoot}: Widget, selector: string) => [
  ...shadowRoot.querySelectorAll<HTMLElement>(selector),
];
const names = (element: Widget) =>
  all(element, '[part~="name"]').map(({textContent}) => textContent.trim());

/** Waits until the logos have their sizes, and gives them. */
async function boxes(element: Partners): Promise<DOMRect[]> {
  const images = all(element, 'img');
  await waitUntil(() => images.every((image) => image.getAttribute('style')));
  return images.map((image) => image.getBoundingClientRect());
}

describe('<cluster-partners>', () => {
  it('shows the partners of today in the order of the document', async () => {
    expect(names(await partners())).to.eql(['Zeta', 'Alfa', 'Gamma po polsku']);
  });

  it('is empty if all partnerships have ended', async () => {
    const element = await partners({}, [{name: 'Former', memberUntil: '2010'}]);
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('tells kind and place in the list, and the name alone on the wall', async () => {
    const text = (element: Partners) =>
      all(element, 'li')[0]?.textContent?.replace(/\s+/g, ' ').trim();
    expect(text(await partners({layout: 'list'}))).to.equal('Z Zeta Research institution Ełk');
    expect(text(await partners())).to.equal('Zeta');
  });

  it('shows the rest on request', async () => {
    const element = await partners({limit: '1'});
    expect(names(element)).to.eql(['Zeta']);
    all(element, '[part~="show-more"]')[0]?.click();
    await element.updateComplete;
    expect(names(element)).to.have.lengthOf(3);
  });

  describe('wall', () => {
    it('has the name for screen readers where it shows a logo, in the link', async () => {
      const element = await partners({}, [
        {name: 'Zeta', url: 'https://example.com/zeta', logo: logo(100, 100)},
      ]);
      const [name] = all(element, '[part~="name"]');
      expect(name?.className).to.equal('visually-hidden');
      expect(all(element, 'a').map(({textContent}) => textContent.trim())).to.eql(['Zeta']);
      expect(all(element, '[part~="logo"]')[0]?.getAttribute('aria-hidden')).to.equal('true');
    });

    it('shows the name in a tile if the logo cannot be loaded', async () => {
      const element = await partners({}, [{name: 'Zeta', logo: 'data:image/png;base64,AAAA'}]);
      await waitUntil(() => all(element, '.tile').length);
      expect(all(element, '.tile')[0]?.textContent?.trim()).to.equal('Zeta');
      expect(all(element, '[part~="name"]')[0]?.className).to.equal('');
    });

    it('gives logos of usual shapes one area, and lets none out of its box', async () => {
      const shapes = [
        [100, 100],
        [200, 100],
        [100, 140],
        [480, 40],
        [40, 480],
        [8, 8],
        [3000, 2000],
      ] as const;
      const items = shapes.map(([width, height], i) => ({
        name: `Partner ${i}`,
        logo: logo(width, height),
      }));
      const element = await partners({}, items);
      element.style.inlineSize = '720px';
      const sizes = await boxes(element);
      const area = ({width, height}: DOMRect) => width * height;
      const [square, ...others] = sizes;
      for (const usual of [others[0], others[1], others[4], others[5]])
        expect(area(usual!)).to.be.closeTo(area(square!), area(square!) * 0.02);
      const parents = all(element, '[part~="logo"]').map((box) => box.getBoundingClientRect());
      const [{width, height}] = [parents[0]!];
      parents.forEach((box, i) => {
        expect([box.width, box.height]).to.eql([width, height]);
        expect(sizes[i]!.left).to.be.at.least(box.left - 0.5);
        expect(sizes[i]!.right).to.be.at.most(box.right + 0.5);
        expect(sizes[i]!.top).to.be.at.least(box.top - 0.5);
        expect(sizes[i]!.bottom).to.be.at.most(box.bottom + 0.5);
      });
    });

    it('draws an edge around every logo, with and without colours', async () => {
      const element = await partners({}, [{name: 'A', logo: logo(10, 10)}]);
      await boxes(element);
      const [image] = all(element, 'img');
      expect(getComputedStyle(image!).filter).to.match(/drop-shadow/);
    });

    it('shows colours if the visitor forces their own', async function () {
      if (!navigator.userAgent.includes('Chrome')) return this.skip();
      await emulateMedia({forcedColors: 'active'});
      const element = await partners({}, [{name: 'A', logo: logo(10, 10)}]);
      expect(getComputedStyle(all(element, 'img')[0]!).filter).not.to.match(/grayscale/);
      await emulateMedia({forcedColors: 'none'});
    });
  });

  it('keeps the wall together and a name without a logo small, however wide the page is', async () => {
    const element = await partners({}, ['Alfa', 'Beta', 'Gamma', 'Delta']);
    element.style.inlineSize = '1600px';
    for (const item of all(element, 'li')) expect(item.offsetWidth).to.equal(18 * 16);
    for (const tile of all(element, '.tile')) expect(tile.offsetWidth).to.equal(14 * 16);
  });

  for (const layout of ['wall', 'list']) {
    for (const width of [280, 360, 720, 1200]) {
      it(`stays within ${width} px, ${layout}`, async () => {
        const element = await partners({layout}, [
          ...list,
          'Konstantynopolitańczykowianeczkównaaaaaaaaaaaaaaaaaaa',
          {name: 'Logo', logo: logo(4800, 40)},
        ]);
        element.style.inlineSize = `${width}px`;
        const {right} = element.getBoundingClientRect();
        for (const inner of all(element, 'li, li *:not(.visually-hidden, .visually-hidden *)'))
          expect(inner.getBoundingClientRect().right).to.be.at.most(right + 0.5);
      });
    }
  }
});
