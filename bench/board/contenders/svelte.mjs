import {flushSync, mount as mountComponent} from 'svelte';
import Board from '../board.svelte';

let board;

export const mount = (target, first) => {
  board = mountComponent(Board, {target, props: {first}});
  flushSync();
};

export const update = (_, people) => flushSync(() => board.show(people));
