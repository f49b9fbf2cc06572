import type {UiLanguage} from '../words/words.js';
import {phrasesPl} from '../words/editor.pl.js';

/** Creates the marker that folds a line. The arrow is drawn with CSS, because the editor's arrow character is hard to see. */
export function foldMarker(open: boolean, language: UiLanguage): HTMLElement {
  const words = open ? 'Fold line' : 'Unfold line';
  const marker = document.createElement('span');
  marker.className = open ? 'fold open' : 'fold';
  marker.title = (language === 'pl' && phrasesPl[words]) || words;
  return marker;
}
