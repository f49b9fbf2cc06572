import {VERSION} from '../components/base/version.js';
import {baseUrl} from './files.js';

/** URL of this version's JSON Schema, for `$schema`. */
export const schemaAddress = `${baseUrl({channel: 'pinned', version: VERSION})}cluster.schema.json`;
