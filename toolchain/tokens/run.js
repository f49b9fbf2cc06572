/*
 * Writes all that is made of tokens/*.tokens.json: npm run tokens.
 * A test holds that it has been run.
 */
import {dictionary} from './dictionary.js';

await dictionary.buildAllPlatforms();
