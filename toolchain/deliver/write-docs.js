/* npm run docs: writes docs/widgets.md and the README's table of widgets. Run after `npm run manifest`. */
import {writeFileSync} from 'node:fs';
import {docs} from './docs.js';

for (const [file, text] of Object.entries(docs())) writeFileSync(file, text);
