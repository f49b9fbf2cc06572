/** A document that the program has at hand: the board gets it as a property. */
export const cluster = {
  language: 'en',
  name: {en: 'Example Cluster (fictional)', pl: 'Przykładowy Klaster (fikcyjny)'},
  board: [
    {name: 'Ada Example', roleName: {en: 'President', pl: 'Prezes'}, url: '#ada'},
    {name: 'Jan Sample', roleName: {en: 'Member', pl: 'Członek'}, url: '#jan'},
  ],
};

/** Another document with one person more: widgets compare by identity and see no change inside. */
export const withOneMore = (document: typeof cluster): typeof cluster => ({
  ...document,
  board: [
    ...document.board,
    {name: 'Ewa Pattern', roleName: {en: 'Member', pl: 'Członek'}, url: '#ewa'},
  ],
});

/** How many people a board shows. Its shadow root is there as soon as it is connected. */
export const drawnIn = (board: Element | null | undefined): number =>
  board?.shadowRoot?.querySelectorAll('[part~="item"]').length ?? 0;
