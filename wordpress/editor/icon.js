const {createElement: el} = wp.element;

export const icon = el(
  'svg',
  {viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true, focusable: false},
  el('path', {
    fillRule: 'evenodd',
    d: 'M12 1.5l9 5.2v10.6l-9 5.2-9-5.2V6.700zM7 9.500v4h4v-4zM13 9.500v1.500h4v-1.500zM13 12v1.500h4v-1.500zM7 15v1.500h10v-1.500z',
  }),
);
