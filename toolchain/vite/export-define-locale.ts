import type {Plugin} from 'vite';

/**
 * Adds `defineLocale` to what the file of one widget exports, because each file contains its own messages. In the npm package all
 * widgets share them, and `cluster-widgets/locale` exports the function.
 *
 * @param environments the environments that build the file of one widget
 */
export const exportDefineLocale = (environments: readonly string[]): Plugin => ({
  name: 'export-define-locale',
  applyToEnvironment: ({name}) => environments.includes(name),
  transform(code, id) {
    if (!this.getModuleInfo(id)?.isEntry) return undefined;
    return {code: `${code}\nexport {defineLocale} from '../core/i18n/messages.js';`, map: null};
  },
});
