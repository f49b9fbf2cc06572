import type {CustomElementDeclaration, Package} from 'custom-elements-manifest';

const response = await fetch('/dist/custom-elements.json');
if (!response.ok)
  throw new Error('dist/custom-elements.json is missing: run "npm run build" first');
const manifest: Package = await response.json();

export type Declared = CustomElementDeclaration & {readonly tagName: string};

/** What the manifest tells of each widget. */
export const declared: readonly Declared[] = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter((one): one is Declared => 'tagName' in one && !!one.tagName);

export const names = (list: readonly {readonly name: string}[] = []): string[] =>
  list.map(({name}) => name).sort();
