import {expect} from '@open-wc/testing';
import {applyPreset, presetNames, presetOf} from '../../src/builder/looks/presets.js';
import {widgetDrawings} from '../../src/builder/panels/widget-drawings.js';
import {withSamplePhotos} from '../../src/builder/preview/sample-photos.js';
import {tokensOf} from '../../src/snippet/tokens.js';
import {builtCatalogue} from './catalogue.js';

describe('a preset', () => {
  const own = {'--cluster-accent': '#b3480f', '--cluster-gap': '2em'};

  for (const preset of presetNames) {
    it(`${preset} is recognized after it was applied, and keeps the colours and sizes that it does not set`, () => {
      const tokens = applyPreset(own, preset);
      expect(presetOf(tokens)).to.equal(preset);
      expect(tokens).to.include(own);
    });

    it(`${preset} has only safe values of tokens that every widget has`, async () => {
      const tokens = applyPreset({}, preset);
      expect(tokensOf(tokens)).to.eql(tokens);
      for (const widget of (await builtCatalogue()).widgets) {
        const known = widget.tokens.map(({name}) => name);
        expect(known, widget.name).to.include.members(Object.keys(tokens));
      }
    });
  }

  it('replaces the one before, and "page" removes it', () => {
    const round = applyPreset(applyPreset(own, 'serif'), 'round');
    expect(round).to.eql(applyPreset(own, 'round'));
    expect(applyPreset(round, 'page')).to.eql(own);
  });

  it('is none after one of its values was changed', () => {
    const tokens = {...applyPreset({}, 'sharp'), '--cluster-radius': '2px'};
    expect(presetOf(tokens)).to.equal(undefined);
  });
});

describe('the drawings of the widgets', () => {
  it('are of all widgets, and of nothing else', async () => {
    const {widgets} = await builtCatalogue();
    expect([...widgetDrawings.keys()]).to.have.members(widgets.map(({name}) => name));
  });
});

describe('the photos of the demonstration', () => {
  it('replace their addresses anywhere in the document, and nothing else', () => {
    const photos = {'photos/a.svg': 'data:a'};
    const person = {name: 'photos/a.svg (a name)', image: {src: 'photos/a.svg', alt: 'A'}};
    expect(withSamplePhotos({board: [person, 'constructor', null, 3]}, photos)).to.eql({
      board: [{name: person.name, image: {src: 'data:a', alt: 'A'}}, 'constructor', null, 3],
    });
  });
});
