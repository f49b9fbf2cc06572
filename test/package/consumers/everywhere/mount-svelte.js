import {mount as mountSvelte} from 'svelte';
import Program from './Svelte.svelte';

export const mount = (target) => mountSvelte(Program, {target});
