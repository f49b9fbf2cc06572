/*
 * `npm run tokens`: writes all files that are generated from tokens/*.tokens.json.
 * A test checks that they are up to date.
 */
import {dictionary} from './dictionary.js';

await dictionary.buildAllPlatforms();
