/* `npm run docs`: writes the pages of `docs.js` and their generated tables. Run after `npm run build`. */
import {writeFileSync} from 'node:fs';
import {docs} from './docs.js';

for (const [file, text] of Object.entries(docs())) writeFileSync(file, text);
