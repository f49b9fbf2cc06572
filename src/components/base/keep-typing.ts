/** Time without a key, in milliseconds, after which the visitor has finished typing. */
export const TYPING_PAUSE = 700;

/** Keys, besides letters, that edit a text field or move its caret. */
const editing = new Set(
  'Backspace Delete Enter ArrowLeft ArrowRight ArrowUp ArrowDown Home End'.split(' '),
);

/**
 * Stops a key event that edits a text field of the widget, so that it does not trigger a shortcut of the page. Outside the
 * shadow root, the target of the event is the widget and not the text field. Shortcuts with Ctrl, Cmd or Alt reach the page.
 */
export function stopTypingPropagation(event: KeyboardEvent): void {
  const {key, ctrlKey, metaKey, altKey} = event;
  // AltGr and the Option key write letters such as ą.
  const isShortcut =
    !event.getModifierState('AltGraph') && (ctrlKey || metaKey || (altKey && /^\w/.test(key)));
  if (!isShortcut && (key.length === 1 || editing.has(key))) event.stopPropagation();
}
