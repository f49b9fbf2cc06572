import {svg, html, type TemplateResult} from 'lit';

const paths = {
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  remove: 'M4 4l8 8M12 4l-8 8',
  add: 'M8 3v10M3 8h10',
  phone: 'M5 1.5h6v13H5zM7.5 12.5h1',
  tablet: 'M3 2h10v12H3zM7.5 12h1',
  desktop: 'M1.5 3h13v8h-13zM5 14h6M8 11v3',
  light:
    'M8 5a3 3 0 100 6 3 3 0 000-6zM8 1v1.5M8 13.500v1.500M1 8h1.500M13.500 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1',
  dark: 'M13 10A6 6 0 016 3a5.500 5.500 0 107 7z',
  copy: 'M5.500 5.500v-3h8v8h-3M2.500 5.500h8v8h-8z',
  save: 'M8 2v8M4.500 7L8 10.500 11.500 7M2.500 13.500h11',
  open: 'M2 13V3h4l1.500 2H14v8z',
  link: 'M6.500 9.500l3-3M7 5l1.500-1.500a2.800 2.800 0 014 4L11 9M9 11l-1.500 1.500a2.800 2.800 0 01-4-4L5 7',
  mark: 'M8 4v5M8 11.500v.5',
  error: 'M8 1.500a6.500 6.500 0 110 13 6.500 6.500 0 010-13zM8 5v3.500M8 11v.2',
  warning: 'M8 2l6.500 12h-13zM8 6.500v3.500M8 12v.2',
  good: 'M3 8.500l3.500 3.500L13 4.500',
} as const;

export type IconName = keyof typeof paths;

/** A decorative icon. The text beside it has the meaning. */
export const icon = (name: IconName): TemplateResult => html`<svg
  class="icon"
  viewBox="0 0 16 16"
  width="16"
  height="16"
  aria-hidden="true"
  focusable="false"
>
  ${svg`<path d=${paths[name]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />`}
</svg>`;
