import type {DefaultTheme} from 'vitepress';
import {copies, pages, titleOf} from './files.js';

/** Pages in the order of the sidebar. A page that is in no group is in the last one. */
const groups = [
  {
    text: {en: 'Use the widgets', pl: 'Widżety na stronie'},
    names:
      'README embedding platforms builder chart membership projects troubleshooting privacy'.split(
        ' ',
      ),
  },
  {
    text: {en: 'The document', pl: 'Dokument'},
    names: ['document-format', 'import', 'messages'],
  },
  {
    text: {en: 'Design', pl: 'Wygląd'},
    names: ['widgets', 'tokens', 'accessibility'],
  },
  {
    text: {en: 'For developers', pl: 'Dla programistów'},
    names: 'frameworks bundle-size locales testing ssr prerender csp hosts proof'.split(' '),
  },
  {
    text: {en: 'The project', pl: 'Projekt'},
    names: 'CONTRIBUTING glossary style releasing CHANGELOG VERSIONING SECURITY'.split(' '),
  },
];

/** `start` is the start page, which the title of the site leads to. */
const listed = new Set(['start', ...groups.flatMap(({names}) => names)]);

/** The files of a language, by their name without folder and extension. */
const filesOf = (language: 'en' | 'pl') =>
  new Map(
    [...pages]
      .filter(([, place]) => place.startsWith('pl/') === (language === 'pl'))
      .map(([file]) => [file.replace(/^.*\//, '').replace(/\.md$/, ''), file]),
  );

/** What is not translated. */
const inEnglish: DefaultTheme.SidebarItem = {
  text: 'Dla programistów',
  items: [{text: 'Dokumentacja po angielsku', link: '/overview.md'}],
};

export function sidebarOf(language: 'en' | 'pl'): DefaultTheme.SidebarItem[] {
  const files = filesOf(language);
  const others = [...files.keys()].filter((name) => !listed.has(name));
  const own = groups
    .map(({text, names}, index) => ({
      text: text[language],
      items: [...names, ...(index === groups.length - 1 ? others : [])].flatMap((name) => {
        const file = files.get(name);
        return file ? [{text: titleOf(file), link: `/${pages.get(file)}`}] : [];
      }),
    }))
    .filter(({items}) => items.length > 0);
  return language === 'pl' ? [...own, inEnglish] : own;
}

/** Programs beside the pages, if they are built. */
export const navOf = (words: {examples: string; builder: string; query?: string}) =>
  [
    {text: words.examples, link: '/examples/index.html', folder: 'examples'},
    {
      text: words.builder,
      link: `/dist/builder/index.html${words.query ?? ''}`,
      folder: 'dist/builder',
    },
    {text: 'Storybook', link: '/storybook/index.html', folder: 'storybook'},
  ]
    .filter(({folder}) => Object.values(copies).includes(folder))
    .map(({text, link}) => ({text, link, target: '_self'}));
