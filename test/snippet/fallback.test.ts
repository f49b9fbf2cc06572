import {expect} from '@open-wc/testing';
import * as widgets from '../../src/entries/exports.js';
import {fallbackHtml} from '../../src/snippet/fallback/fallback.js';
import {fallbacks, profileParts} from '../../src/snippet/fallback/fallbacks.js';
import {ClusterProfile} from '../../src/components/profile/profile.js';

const flagship = (await (await fetch('/examples/metal-processing-cluster.json')).json()) as object;

describe('the content of a snippet', () => {
  it('exists for every widget, in the order of the profile', () => {
    expect(profileParts.map(({name}) => `cluster-${name}`)).to.eql(
      ClusterProfile.children.map(({tag}) => tag),
    );
    expect(fallbacks).to.include.members([...profileParts]);
    const tags = Object.values<unknown>(widgets).flatMap((value) =>
      typeof value === 'function' && 'tag' in value ? [String(value.tag)] : [],
    );
    for (const tag of tags) {
      expect(fallbackHtml(tag.replace('cluster-', ''), flagship, 'pl'), tag).to.match(/^<h2/);
    }
  });

  it('marks the message that there is nothing', () => {
    expect(fallbackHtml('revenue-chart', flagship, 'en')).to.match(
      /<p data-cluster-empty="">There are no figures to show yet\.<\/p>/,
    );
  });

  it('takes heading, level and limit from the attributes', () => {
    const attributes = {heading: 'People & more', 'heading-level': '4', limit: '2'};
    const html = fallbackHtml('board', flagship, 'en', {attributes});
    expect(html).to.match(/^<h4>People &amp; more<\/h4>/);
    expect(html).to.match(/<details>\n {2}<summary>Show all \(\d+\)<\/summary>/);
    const first = fallbackHtml('board', flagship, 'en', {attributes: {'heading-level': '1'}});
    expect(first).to.match(/^<p role="heading" aria-level="1">Cluster board<\/p>/);
    expect(fallbackHtml('board', flagship, 'en', {attributes: {'no-heading': true}})).to.match(
      /^<ul>/,
    );
  });

  it('names its language if that of the page is not known', () => {
    expect(fallbackHtml('board', flagship)).to.match(
      /^<h2 lang="en">Cluster board<\/h2>\n<ul lang="en">/,
    );
  });

  it('links relative addresses only if the address of the document is known', () => {
    const document = {name: 'x', board: [{name: 'Ada', url: 'ada.html'}]};
    const link = (src: string) =>
      /href="([^"]*)"/.exec(fallbackHtml('board', document, 'en', {src}))?.[1];
    expect(link('https://cluster.example/data/c.json')).to.equal(
      'https://cluster.example/data/ada.html',
    );
    expect(link('/data/c.json')).to.equal('/data/ada.html');
    expect(link('c.json')).to.equal(undefined);
    const bad = {name: 'x', board: [{name: 'Ada', url: 'javascript:alert(1)'}]};
    expect(fallbackHtml('board', bad, 'en')).not.to.contain('href');
  });

  it('writes addresses in the language of the page, and links each telephone number', () => {
    const document = {
      name: 'x',
      telephone: ['+48 85 000 00 00 w. 12', '600 000 000 lub N/A'],
      email: 'mailto:office@example.org',
      address: {
        addressLocality: {en: 'Sampletown', pl: 'Przykładowo'},
        addressCountry: {'@type': 'Country', name: 'PL'},
      },
      board: [{name: 'Ada', telephone: '600 000 000 / 700 000 000', email: 'ada@example.org'}],
    };
    const contact = fallbackHtml('contact', document, 'pl', {kind: 'full'});
    expect(contact.match(/href="[^"]*"/g)).to.eql([
      'href="tel:+48850000000;ext=12"',
      'href="tel:600000000"',
      'href="mailto:office@example.org"',
    ]);
    expect(contact).to.contain('Przykładowo').and.to.contain('Polska');
    expect(fallbackHtml('board', document, 'pl', {kind: 'full'}).match(/href="[^"]*"/g)).to.eql([
      'href="mailto:ada@example.org"',
      'href="tel:600000000"',
      'href="tel:700000000"',
    ]);
  });

  it('has no e-mail address and no telephone number unless all is asked for', () => {
    const reach = {
      email: ['office@example.org', 'mailto:second@example.org', 'no address @ all'],
      telephone: ['+48 85 000 00 00', 'ext. 123456'],
    };
    const document = {
      name: 'Fictional cluster',
      url: 'mailto:site@example.org',
      address: 'Sample Street 1',
      coordinator: {name: 'Foundation', url: 'tel:+48850000001'},
      source: {name: 'Office', url: 'mailto:source@example.org'},
      ...reach,
      board: [{name: 'Ada', ...reach, url: 'mailto:ada@example.org'}],
      awards: [{name: 'Label', issuer: {name: 'Bureau', url: 'mailto:bureau@example.org'}}],
      specializations: [{name: 'Casting', description: 'Iron', url: 'tel:+48850000002'}],
    };
    const attributes = {'show-source': true};
    for (const widget of ['contact', 'board', 'awards', 'specializations', 'profile']) {
      for (const kind of ['link', 'names', undefined] as const) {
        const html = fallbackHtml(widget, document, 'en', {attributes, ...(kind && {kind})});
        expect(html, widget).not.to.match(/@|mailto:|tel:|\d{5}|0000/);
        expect(html, widget).to.match(/[A-Z]\w+/);
      }
      const full = fallbackHtml(widget, document, 'en', {attributes, kind: 'full'});
      expect(full, widget).to.match(/mailto:|tel:/);
    }
    const {email, telephone} = reach;
    const only = fallbackHtml('contact', {name: 'Fictional cluster', email, telephone}, 'en');
    expect(only).to.equal('<h2>Contact</h2>\n<p>Fictional cluster</p>\n');
  });

  it('is a link to the site of the cluster if only that is asked for', () => {
    const document = {name: 'x', url: 'www.cluster.example', board: [{name: 'Ada'}]};
    const link = (data: object, lang?: string) => fallbackHtml('board', data, lang, {kind: 'link'});
    expect(link(document, 'pl')).to.equal(
      '<p><a href="https://www.cluster.example/">Rada klastra</a></p>\n',
    );
    expect(link({...document, url: 'javascript:alert(1)'}, 'en')).to.equal(
      '<p>Cluster board</p>\n',
    );
    expect(link({name: 'x'})).to.equal('<p lang="en">Cluster board</p>\n');
  });

  it('shows a web site of the same server as the document writes it', () => {
    for (const src of ['c.json', '/c.json'])
      expect(fallbackHtml('contact', {name: 'x', url: './about'}, 'en', {src})).to.match(
        /<dd><span>\.\/about</,
      );
  });

  it('never changes the host of an address', () => {
    const link = (url: string, src: string) => {
      const document = {name: 'x', board: [{name: 'Ada', url}]};
      return /href="([^"]*)"/.exec(fallbackHtml('board', document, 'en', {src}))?.[1];
    };
    expect(link('/.//evil.example/x', '/data/c.json')).to.equal('/.//evil.example/x');
    expect(link('https://page.invalid//evil.example/x', '/data/c.json')).to.equal(
      'https://page.invalid//evil.example/x',
    );
    expect(link('./javascript:alert(1)', '/data/c.json')).to.equal('/data/javascript:alert(1)');
    expect(link('./javascript:alert(1)', 'c.json')).to.equal(undefined);
  });

  it('is empty for an invalid document and for a part that cannot be read', () => {
    expect(fallbackHtml('board', [], 'en')).to.equal('');
    expect(fallbackHtml('board', {name: 'x', schemaVersion: 9}, 'en')).to.equal('');
    expect(fallbackHtml('board', {name: 'x', board: 5}, 'en')).to.equal('');
  });
});
