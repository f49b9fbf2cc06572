import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Indexer} from 'storybook/internal/types';
import {loadCsf} from 'storybook/internal/csf-tools';
import type {Plugin} from 'vite';
import {groupNames, groupOf} from './groups.js';

/*
 * Every widget has the stories of `stories/states.ts` beside its own, without naming them: Storybook finds them in its
 * file. A story of its own of the same name stands in the place of one of these. States, brands and faults are in groups
 * below the widget, so that the sidebar shows its variants first.
 */

const states = fileURLToPath(new URL('../stories/states.ts', import.meta.url));
const ofWidgets = /[\\/]stories[\\/][\w-]+\.stories\.ts$/;

/** Tells Storybook which stories there are. */
export const stateIndexer: Indexer = {
  test: ofWidgets,
  async createIndex(fileName, {makeTitle}) {
    const index = (code: string) => loadCsf(code, {fileName, makeTitle}).parse();
    const code = readFileSync(fileName, 'utf8');
    const own = index(code).indexInputs;
    const title = own[0]?.title ?? makeTitle(index(code).meta.title);
    const shared = index(`${readFileSync(states, 'utf8')}\nexport default {}`).indexInputs;
    const names = new Set(own.map(({exportName}) => exportName));
    const added = shared.filter(({exportName}) => !names.has(exportName));
    // The order of the sidebar: what the page of the widget begins with, other variants, the groups.
    const rank = ({exportName}: {exportName: string}) =>
      exportName === 'Default' ? -1 : groupNames.indexOf(groupOf(exportName) ?? '') + 1;
    return [...own, ...added]
      .toSorted((one, other) => rank(one) - rank(other))
      .map((input) => ({
        ...input,
        // Storybook makes the id from the title.
        __id: undefined,
        title: [title, groupOf(input.exportName)].filter(Boolean).join('/'),
        importPath: fileName,
      }));
  },
};

/** Gives the file those stories. */
export const addStates = (): Plugin => ({
  name: 'add-states',
  enforce: 'pre',
  transform: (code, id) =>
    ofWidgets.test(id)
      ? {code: `${code}\nexport * from ${JSON.stringify(states)};`, map: null}
      : undefined,
});
