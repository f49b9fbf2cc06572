import {VERSION} from '../components/base/version.js';
import {baseUrl} from './files.js';

/** Where the JSON Schema of this version is: the address for `$schema`. */
export const schemaAddress = `${baseUrl({channel: 'pinned', version: VERSION})}cluster.schema.json`;
