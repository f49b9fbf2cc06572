/* `npm run docs`: writes docs/widgets.md and the generated tables of the README and bench/results.md. Run after `npm run manifest`. */
import {writeFileSync} from 'node:fs';
import {docs} from './docs.js';

for (const [file, text] of Object.entries(docs())) writeFileSync(file, text);
