import {expect} from '@open-wc/testing';
import * as lit from 'lit';
import * as litStatic from 'lit/static-html.js';
import * as leanStatic from '../../lean/static-html.js';
import * as lean from '../../lean/template.js';

/** What a template needs of the library that draws it. */
type Library = Pick<typeof lit, 'html' | 'nothing' | 'noChange' | 'svg'> & {
  render(value: unknown, container: HTMLElement): unknown;
  readonly inStatic: Pick<typeof litStatic, 'html' | 'unsafeStatic'>;
};
const libraries = [
  {...lit, inStatic: litStatic},
  {...lean, inStatic: leanStatic} as unknown as Library,
] as const;

/** What a page shows: comments mark places, and each library has its own. */
const shown = (container: HTMLElement): string => {
  const comments = document.createNodeIterator(container, NodeFilter.SHOW_COMMENT);
  const all: Node[] = [];
  for (let node = comments.nextNode(); node; node = comments.nextNode()) all.push(node);
  for (const node of all) node.parentNode?.removeChild(node);
  return container.innerHTML;
};

/** Draws one value after the other into the same place, and tells what is seen in the end. */
const drawn = (library: Library, steps: (library: Library) => unknown[]): string => {
  const container = document.createElement('div');
  for (const step of steps(library)) library.render(step, container);
  return shown(container);
};

const same = (title: string, steps: (library: Library) => unknown[], expected: string) =>
  it(title, () => {
    for (const library of libraries) expect(drawn(library, steps)).to.equal(expected);
  });

describe('templates in the place of Lit’s', () => {
  same('a value as text', ({html}) => [html`<p>${'<b>1 & 2'}</p>`], '<p>&lt;b&gt;1 &amp; 2</p>');
  same(
    'several values side by side',
    ({html}) => [html`${'a'}${1} b ${true}`, html`${'a'}${2} b ${false}`],
    'a2 b false',
  );
  same(
    'nothing, undefined, null and an empty text',
    ({html, nothing}) => [html`<p>${nothing}${undefined}${null}${''}</p>`],
    '<p></p>',
  );
  same(
    'a list that grows, shrinks and changes its kind',
    ({html}) => {
      const list = (items: unknown) => html`<ul>${items}</ul>`;
      const items = (count: number) =>
        Array.from({length: count}, (_, i) => html`<li>${count}/${i}</li>`);
      return [list(items(1)), list(items(4)), list(items(2)), list('none'), list(items(3))];
    },
    '<ul><li>3/0</li><li>3/1</li><li>3/2</li></ul>',
  );
  same(
    'a list that loses several items',
    ({html}) =>
      [5, 2].map((length) => html`${Array.from({length}, (_, i) => html`<b>${i}</b>`)}<i></i>`),
    '<b>0</b><b>1</b><i></i>',
  );
  same(
    'lists in lists, between other nodes',
    ({html}) => {
      const list = (rows: unknown[][]) => html`<b></b>${rows}<i></i>`;
      return [
        list([[1, 2], [3]]),
        list([[], [4, [5, 6]], [7]]),
        list([[8, html`<u>${9}</u>`], []]),
        list([[html`<u>${1}</u>`, 2]]),
      ];
    },
    '<b></b><u>1</u>2<i></i>',
  );
  same(
    'templates that begin with a value, one in the other',
    ({html}) => {
      const inner = (value: unknown) => html`${value}<i>${value}</i>`;
      const outer = (value: unknown, more: unknown) => html`${inner(value)}${more}`;
      return [
        outer(inner('a'), 'b'),
        outer(inner(inner('c')), inner('d')),
        outer([inner('e'), inner('f')], 'g'),
      ].map((value) => html`<p>x</p>${value}<p>y</p>`);
    },
    '<p>x</p>e<i>e</i>f<i>f</i><i>e<i>e</i>f<i>f</i></i>g<p>y</p>',
  );
  same(
    'another template in the same place, and nothing after it',
    ({html, nothing}) =>
      [html`<a></a>${1}`, html`<b></b>`, nothing, html`<i></i>`].map(
        (value) => html`<div>1${value}2</div>`,
      ),
    '<div>1<i></i>2</div>',
  );
  same(
    'values that stay as they are',
    ({html, noChange}) => [html`<p>${'a'}</p>`, noChange],
    '<p>a</p>',
  );
  same(
    'attributes, with text around, and without',
    ({html, nothing}) => {
      const item = (a: unknown, b: unknown, c: unknown) =>
        html`<p class="x ${a} y-${b}" title=${c} lang="pl" aria-label="${a}: ${c}">${a}</p>`;
      return [item('a', 'b', nothing), item(undefined, 1, '"&')];
    },
    '<p lang="pl" class="x  y-1" title="&quot;&amp;" aria-label=": &quot;&amp;"></p>',
  );
  same(
    'attributes whose first value is empty',
    ({html}) => [html`<p title=${''} class="${''} y" lang="${undefined}">a</p>`],
    '<p title="" class=" y" lang="">a</p>',
  );
  same(
    'an attribute that goes',
    ({html, nothing}) =>
      ['a', nothing].map((value) => html`<a href=${value} lang="x${value}">1</a>`),
    '<a>1</a>',
  );
  same(
    'attributes that are there or not',
    ({html, nothing}) =>
      [true, false, 'yes', nothing, 1].map((value) => html`<p ?hidden=${value} id="a"></p>`),
    '<p id="a" hidden=""></p>',
  );
  same(
    'drawings',
    ({html, svg}) => [
      html`<svg viewBox="0 0 ${10} ${20}">${svg`<path d=${'M0 0'} /><g>${svg`<rect x=${1} />`}</g>`}</svg>`,
    ],
    '<svg viewBox="0 0 10 20"><path d="M0 0"></path><g><rect x="1"></rect></g></svg>',
  );
  same(
    'tables',
    ({html}) =>
      [
        html`<table>
        <tbody>
          ${[1, 2].map((row) => html`<tr><th scope="row">${row}</th>${html`<td>${row}</td>`}</tr>`)}
        </tbody>
      </table>`,
      ].map((table) => table),
    '<table>\n        <tbody>\n          <tr><th scope="row">1</th><td>1</td></tr><tr><th scope="row">2</th><td>2</td></tr>\n        </tbody>\n      </table>',
  );

  same(
    'names of tags',
    ({html, inStatic: {html: staticHtml, unsafeStatic}}) =>
      ['b', 'i', 'b'].map((tag, i) => {
        const name = unsafeStatic(tag);
        return html`<u></u>${staticHtml`<${name} id=${i}>${tag}</${name}>`}${staticHtml`<${name}></${name}>`}`;
      }),
    '<u></u><b id="2">b</b><b></b>',
  );

  for (const [name, library] of [
    ['Lit', libraries[0]],
    ['ours', libraries[1]],
  ] as const) {
    describe(name, () => {
      const {html, nothing, render} = library;

      it('sets properties by their own names', () => {
        const container = document.createElement('div');
        for (const value of [{a: 1}, undefined])
          render(html`<p id="a" .someThing=${value} title="${'b'}"></p>`, container);
        expect(container.querySelector('p')).to.have.property('someThing', undefined);
        expect(container.querySelector('p')).to.have.property('title', 'b');
      });

      it('hears events by the listener of the last draw', () => {
        const heard: string[] = [];
        const container = document.createElement('div');
        const listener = (word: string) => () => heard.push(word);
        const object = {handleEvent: ({type}: Event) => heard.push(type)};
        for (const value of [listener('a'), listener('b'), nothing, object]) {
          render(html`<button @click=${value}>${1}</button>`, container);
          container.querySelector('button')?.click();
        }
        expect(heard).to.deep.equal(['a', 'b', 'click']);
      });

      it('keeps the nodes that stay', () => {
        const container = document.createElement('div');
        const list = (words: string[]) => html`${words.map((word) => html`<p>${word}</p>`)}`;
        render(list(['a', 'b']), container);
        const before = [...container.querySelectorAll('p')];
        const text = before[0]?.textContent && before[0].lastChild?.previousSibling;
        render(list(['c', 'b', 'd']), container);
        const after = [...container.querySelectorAll('p')];
        expect(after.slice(0, 2)).to.deep.equal(before);
        expect(after.map(({textContent}) => textContent)).to.deep.equal(['c', 'b', 'd']);
        expect(before[0]?.contains(text || null)).to.equal(true);
      });

      it('draws after what is there already', () => {
        const container = document.createElement('div');
        container.innerHTML = '<i></i>';
        render(html`<p>${1}</p>`, container);
        container.querySelector('i')?.remove();
        render(html`<b>${2}</b>`, container);
        expect(shown(container)).to.equal('<b>2</b>');
      });

      it('takes no template from data', () => {
        const container = document.createElement('div');
        const forged: unknown = JSON.parse(
          '{"strings": ["<b>1</b>"], "values": [], "_$litType$": 1}',
        );
        try {
          render(html`<p>${forged}</p>`, container);
        } catch {
          // Lit refuses it by an error.
        }
        expect(container.querySelector('b')).to.equal(null);
      });
    });
  }
});
