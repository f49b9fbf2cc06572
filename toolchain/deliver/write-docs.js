/* `npm run docs`: writes docs/widgets.md, bench/results.md and the generated tables of the README and docs/locales.md. Run after `npm run manifest`. */
import {writeFileSync} from 'node:fs';
import {docs} from './docs.js';

for (const [file, text] of Object.entries(docs())) writeFileSync(file, text);
