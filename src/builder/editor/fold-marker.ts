import type {UiLanguage} from '../words/words.js';
import {phrasesPl} from '../words/editor.pl.js';

/** What folds a line: an arrow that is drawn, because one of text is none that everybody could read. */
export function foldMarker(open: boolean, language: UiLanguage): HTMLElement {
  const words = open ? 'Fold line' : 'Unfold line';
  const marker = document.createElement('span');
  marker.className = open ? 'fold open' : 'fold';
  marker.title = (language === 'pl' && phrasesPl[words]) || words;
  return marker;
}
