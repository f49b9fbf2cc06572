import {globSync} from 'node:fs';
import {relative} from 'node:path';
import {build} from 'vite';

/**
 * Creates the import map for pages that use the package without a bundler: its entries, and what its modules import, by their
 * addresses in `/node_modules`.
 * @param {string[]} entries import specifiers such as `cluster-widgets/board`
 * @returns {Promise<{imports: Record<string, string>}>}
 */
export async function createImportMap(entries) {
  /** @type {Map<string, string>} */
  const files = new Map();
  /** @type {import('vite').Plugin} */
  const collect = {
    name: 'collect-imports',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || /^[./\0]/.test(source)) return null;
      const resolved = await this.resolve(source, importer, {skipSelf: true});
      if (resolved) files.set(source, relative('.', resolved.id).replaceAll('\\', '/'));
      return resolved;
    },
  };
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [collect],
    build: {write: false, minify: false, rolldownOptions: {input: globSync('dist/entries/*.js')}},
  });
  for (const entry of entries) {
    const [, name = 'all'] = entry.split('/');
    files.set(entry, `node_modules/cluster-widgets/dist/entries/${name}.js`);
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return {imports: Object.fromEntries(sorted.map(([name, file]) => [name, `/${file}`]))};
}
