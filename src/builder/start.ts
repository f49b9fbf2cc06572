import type {BuilderMetadata} from './metadata.js';
import {build} from './build.js';

const root = document.querySelector('#builder');
const data = document.querySelector('#catalogue')?.textContent;
if (root && data) build(root, JSON.parse(data) as BuilderMetadata);
