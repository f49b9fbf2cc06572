import {expect} from '@open-wc/testing';
import {widgetDrawings} from '../../../src/builder/panels/widget-drawings.js';
import {builtCatalogue} from '../catalogue.js';

describe('the drawings of the widgets', () => {
  it('show each widget of the manifest, and nothing else', async () => {
    const {widgets} = await builtCatalogue();
    expect([...widgetDrawings.keys()]).to.have.members(widgets.map(({name}) => name));
  });
});
