import {expect, html} from '@open-wc/testing';
import {contrast, type Colour} from '../../../src/core/colour/contrast.js';
import {compositeColour} from '../../../src/builder/looks/composite-colour.js';
import {widget} from '../../widgets.js';

const now = '2026-11-23';

/** An award of each level and of each status. */
const data = {
  name: 'Contrast (fictional)',
  language: 'en',
  awards: [
    ...['bronze', 'silver', 'gold', undefined].map((levelCode) => ({
      name: `Label ${levelCode}`,
      kind: 'label',
      levelCode,
      validUntil: '2030',
    })),
    {name: 'In the renewal window', kind: 'certification', renewalFrom: '2026', validUntil: '2027'},
    {name: 'Expired', kind: 'certification', validUntil: '2020'},
    {name: 'Upcoming', kind: 'certification', validFrom: '2028', validUntil: '2030'},
    {name: 'Not stated', kind: 'certification', dateAwarded: '2020'},
  ],
};

const pages: [name: string, scheme: string, ground: Colour, text: string][] = [
  ['a white page', 'light', [255, 255, 255], '#17202b'],
  ['a grey page', 'light', [232, 237, 242], '#0e2238'],
  ['a dark page', 'dark', [20, 27, 36], '#e9eef4'],
  ['a black page', 'dark', [0, 0, 0], '#fff'],
];

describe('the colours of <cluster-awards>, as they are drawn', () => {
  for (const [name, scheme, ground, text] of pages) {
    it(`have enough contrast on ${name}`, async () => {
      const style = `color-scheme: ${scheme}; color: ${text}; background: rgb(${ground.join()})`;
      const {shadowRoot} = await widget(
        html`<div style=${style}><cluster-awards now=${now} .data=${data}></cluster-awards></div>`,
      );
      const ratio = (element: Element, behind: Colour) =>
        contrast(compositeColour(getComputedStyle(element).color, behind), behind);
      const badges = [...shadowRoot.querySelectorAll('.badge')];
      expect(badges).to.have.length(8);
      for (const badge of badges) {
        // The face of a badge is tinted with its own colour.
        const {color} = getComputedStyle(badge);
        const [red, green, blue] = compositeColour(color, ground);
        const face = compositeColour(`rgb(${red} ${green} ${blue} / 13%)`, ground);
        expect(ratio(badge, ground), badge.classList.value).to.be.at.least(3);
        expect(ratio(badge, face), badge.classList.value).to.be.at.least(3);
      }
      const statuses = [...shadowRoot.querySelectorAll('[part="status"]')];
      expect(new Set(statuses.map(({classList}) => classList.value)).size).to.equal(5);
      for (const status of statuses) {
        const pill = compositeColour(getComputedStyle(status).backgroundColor, ground);
        expect(ratio(status, pill), status.classList.value).to.be.at.least(4.5);
      }
    });
  }
});
