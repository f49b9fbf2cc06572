import {expect, html} from '@open-wc/testing';
import {textOf, widget, type Widget} from '../../widgets.js';

const cluster = {
  name: 'Test cluster (fictional)',
  language: 'en',
  dateModified: '2021-05-04',
  source: 'Example source',
  telephone: '+48 85 000 00 00',
  email: 'office@example.org',
  url: 'https://www.example.org/cluster',
  address: {
    streetAddress: 'ul. Przykładowa 1',
    postalCode: '00-000',
    addressLocality: 'Przykładowo',
    addressRegion: 'podlaskie',
    addressCountry: 'PL',
  },
  coordinator: {name: 'Example Foundation', url: 'https://example.org/foundation'},
};
const contact = (data: object = cluster, lang = 'en') =>
  widget(html`<cluster-contact lang=${lang} .data=${data}></cluster-contact>`);
const link = ({shadowRoot}: Widget, start: string) =>
  shadowRoot.querySelector<HTMLAnchorElement>(`a[href^="${start}"]`);
const lines = ({shadowRoot}: Widget) =>
  Array.from(shadowRoot.querySelectorAll('.line'), ({textContent}) => textContent?.trim());

describe('<cluster-contact>', () => {
  it('links the telephone number, with a name that says what it does', async () => {
    const tel = link(await contact(), 'tel:');
    expect(tel?.getAttribute('href')).to.equal('tel:+48850000000');
    expect(tel?.textContent?.trim()).to.equal('+48 85 000 00 00');
    expect(tel?.ariaLabel).to.equal('+48 85 000 00 00, call');
  });

  it('has a link for each telephone number, and none where no number is certain', async () => {
    const written = ['+48 (0) 85 000 00 00 w. 12', '600 000 000 lub 700 000 000', 'na żądanie'];
    const {shadowRoot} = await contact({name: 'x', telephone: written});
    const calls = Array.from(shadowRoot.querySelectorAll('a'), (call) => [
      call.getAttribute('href'),
      call.ariaLabel,
    ]);
    expect(calls).to.eql([
      ['tel:+48850000000;ext=12', '+48 (0) 85 000 00 00 w. 12, call'],
      ['tel:600000000', '600 000 000, call'],
      ['tel:700000000', '700 000 000, call'],
    ]);
    expect(shadowRoot.querySelector('.line:not(a .line)')?.textContent).to.equal('na żądanie');
  });

  it('trims an e-mail address and takes `mailto:` off it', async () => {
    const mail = link(await contact({name: 'x', email: ' mailto:office@example.org '}), 'mailto:');
    expect(mail?.getAttribute('href')).to.equal('mailto:office@example.org');
    expect(mail?.textContent?.trim()).to.equal('office@example.org');
  });

  it('links the email address, with a name that says what it does', async () => {
    const mail = link(await contact(cluster, 'pl'), 'mailto:');
    expect(mail?.getAttribute('href')).to.equal('mailto:office@example.org');
    expect(mail?.ariaLabel).to.equal('office@example.org, napisz e-mail');
  });

  it('puts everything into an <address>', async () => {
    expect((await contact()).shadowRoot.querySelector('address dl')).to.exist;
  });

  it('shows website and coordinator', async () => {
    const element = await contact();
    expect(link(element, 'https://www.example.org')?.textContent?.trim()).to.equal(
      'example.org/cluster',
    );
    expect(textOf(element)).to.match(/Coordinator\s+Example Foundation/);
    expect(link(element, 'https://example.org/foundation')).to.exist;
  });

  it('leaves no detail alone in the last row', async () => {
    const element = await contact();
    const items = [...element.shadowRoot.querySelectorAll<HTMLElement>('[part=item]')];
    for (const width of [640, 720, 800]) {
      element.style.inlineSize = `${width}px`;
      const lefts = items.map((item) => Math.round(item.getBoundingClientRect().left));
      const columns = [...new Set(lefts)];
      expect(columns, `${width} px`).to.have.length(2);
      // Down, then right.
      expect(lefts, `${width} px`).to.eql(lefts.toSorted((one, other) => one - other));
      expect(lefts.filter((left) => left === columns[1]).length, `${width} px`).to.be.above(1);
    }
  });

  it('aligns a long name with its label in a page from right to left', async () => {
    const name = 'Example Foundation for Industry and Crafts of the Region';
    const element = await widget(
      html`<cluster-contact
        id="rtl"
        dir="rtl"
        lang="ar"
        style="inline-size: 280px"
        .data=${{name: 'x', language: 'en', coordinator: name}}
      ></cluster-contact>`,
    );
    const range = document.createRange();
    range.selectNodeContents(element.shadowRoot.querySelector('.line') as Node);
    const label = document.createRange();
    label.selectNodeContents(element.shadowRoot.querySelector('dt') as Node);
    const lastLine = [...range.getClientRects()].at(-1);
    const labelText = [...label.getClientRects()].at(-1);
    expect(range.getBoundingClientRect().height).to.be.above(40);
    expect(lastLine?.right).to.be.closeTo(labelText?.right ?? 0, 2);
  });

  it('reads a web site without a scheme, and names no other one than that of the cluster', async () => {
    const site = async (url: string) => {
      const {shadowRoot} = await contact({name: 'x', url});
      const value = shadowRoot.querySelector('[part=value]');
      return [value?.querySelector('a')?.getAttribute('href'), value?.textContent?.trim()];
    };
    expect(await site('www.example.org')).to.eql(['https://www.example.org/', 'example.org']);
    expect(await site('klaster-łódź.pl')).to.eql([
      'https://xn--klaster-d-d7a28fjt.pl/',
      'klaster-łódź.pl',
    ]);
    for (const url of ['-', '@name', '#N/A', 'null', 'N/A', '/about', 'about.html']) {
      expect(await site(url)).to.eql([undefined, url]);
    }
  });

  it('writes a Polish address as it is written in Poland', async () => {
    expect(lines(await contact({name: 'x', address: cluster.address}, 'pl'))).to.eql([
      'ul. Przykładowa 1',
      '00-000 Przykładowo',
      'podlaskie',
      'Polska',
    ]);
  });

  it('writes an American address as it is written there', async () => {
    const address = {
      streetAddress: '1 Example Road',
      addressLocality: 'Springfield',
      addressRegion: 'IL',
      postalCode: '62701',
      addressCountry: 'US',
    };
    expect(lines(await contact({name: 'x', address}))).to.eql([
      '1 Example Road',
      'Springfield, IL 62701',
      'United States',
    ]);
  });

  it('shows an address that is a text line by line', async () => {
    const address = {en: '1 Example Road\nSampletown', pl: 'ul. Przykładowa 1'};
    expect(lines(await contact({name: 'x', address}))).to.eql(['1 Example Road', 'Sampletown']);
  });

  it('writes every field of an address in the reader’s language', async () => {
    const address = {
      streetAddress: {en: '1 Example Street', pl: 'ul. Przykładowa 1'},
      postOfficeBoxNumber: {en: 'P.O. Box 12', pl: 'skr. poczt. 12'},
      postalCode: {en: '00-000', pl: '00-000'},
      addressLocality: {en: 'Sampletown', pl: 'Przykładowo'},
      addressRegion: {en: 'Sample Region', pl: 'przykładowe'},
      addressCountry: {en: 'Poland', pl: 'Polska'},
    };
    expect(lines(await contact({name: 'x', address}, 'pl'))).to.eql([
      'ul. Przykładowa 1',
      'skr. poczt. 12',
      '00-000 Przykładowo',
      'przykładowe',
      'Polska',
    ]);
    for (const [key, text] of Object.entries(address)) {
      const element = await contact({name: 'x', address: {[key]: text}}, 'pl');
      expect(lines(element), key).to.eql([text.pl]);
    }
  });

  it('reads a country as schema.org writes it, and a code in small letters', async () => {
    const country = async (addressCountry: unknown) =>
      lines(
        await contact({name: 'x', address: {addressLocality: 'Town', addressCountry}}, 'pl'),
      )[1];
    expect(await country({'@type': 'Country', name: 'PL'})).to.equal('Polska');
    expect(await country({'@type': 'Country', name: {en: 'Poland', pl: 'Polska'}})).to.equal(
      'Polska',
    );
    expect(await country('pl')).to.equal('Polska');
    expect(await country('POL')).to.equal('POL');
  });

  it('marks the name of a country with its language, not with that of the code', async () => {
    const {shadowRoot} = await contact({name: 'x', language: 'en', address: cluster.address}, 'pl');
    const country = [...shadowRoot.querySelectorAll('.line')].at(-1);
    expect(country?.textContent).to.equal('Polska');
    expect(country?.querySelector('[lang]')).to.equal(null);
  });

  it('shows a street of several lines', async () => {
    const address = {streetAddress: 'Example Park\r\nul. Przykładowa 1', addressLocality: 'Town'};
    expect(lines(await contact({name: 'x', address}))).to.eql([
      'Example Park',
      'ul. Przykładowa 1',
      'Town',
    ]);
  });

  it('shows date and source once, without the attribute', async () => {
    const element = await contact();
    element.showSource = true;
    await element.updateComplete;
    const source = element.shadowRoot.querySelectorAll('[part=source]');
    expect(source.length).to.equal(1);
    expect(source[0]?.textContent).to.match(/Data as of .*2021[^]*Source:\s+Example source/);
  });

  it('links only safe addresses', async () => {
    const element = await contact({name: 'x', url: 'javascript:alert(1)', email: 'a@example.org'});
    expect(link(element, 'javascript:')).to.equal(null);
  });

  it('is empty if only the source is known', async () => {
    const element = await contact({name: 'x', source: 'Example source'});
    expect(element.matches(':state(empty)')).to.equal(true);
  });
});
