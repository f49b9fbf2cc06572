import {expect} from '@open-wc/testing';
import {withSamplePhotos} from '../../../src/builder/preview/sample-photos.js';

describe('the photos of the demonstration', () => {
  it('replace their addresses anywhere in the document, and nothing else', () => {
    const photos = {'photos/a.svg': 'data:a'};
    const person = {name: 'photos/a.svg (a name)', image: {src: 'photos/a.svg', alt: 'A'}};
    expect(withSamplePhotos({board: [person, 'constructor', null, 3]}, photos)).to.eql({
      board: [{name: person.name, image: {src: 'data:a', alt: 'A'}}, 'constructor', null, 3],
    });
  });
});
