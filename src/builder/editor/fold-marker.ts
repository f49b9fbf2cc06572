import type {UiLanguage} from '../messages/messages.js';
import {phrasesPl} from '../messages/editor.pl.js';

/** Creates the marker that folds a line. The arrow is drawn with CSS, because the editor's arrow character is hard to see. */
export function foldMarker(open: boolean, language: UiLanguage): HTMLElement {
  const phrase = open ? 'Fold line' : 'Unfold line';
  const marker = document.createElement('span');
  marker.className = open ? 'fold open' : 'fold';
  marker.title = (language === 'pl' && phrasesPl[phrase]) || phrase;
  return marker;
}
