import {VERSION} from '../components/base/version.js';
import {folderOf} from './files.js';

/** Where the JSON Schema of this version is: the address for `$schema`. */
export const schemaAddress = `${folderOf({channel: 'pinned', version: VERSION})}cluster.schema.json`;
