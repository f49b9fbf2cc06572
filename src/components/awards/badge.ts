import {html, svg, type TemplateResult} from 'lit';

const levels = ['bronze', 'silver', 'gold'];

/** A shield with a tick, 48 × 48 units. */
const shield = svg`<path class="face" d="M24 4 40 9.5V23c0 9.5-6.5 16-16 20.5C14.5 39 8 32.5 8 23V9.5Z" />
  <path d="m16.5 23.5 5.5 5.5 10-11" stroke-width="3" />`;

/** A cup on its foot. */
const cup = svg`<path class="face" d="M14 6h20v13a10 10 0 0 1-20 0Z" />
  <path d="M14 10H7v3a7 7 0 0 0 7.5 7M34 10h7v3a7 7 0 0 1-7.5 7M24 29v8m-8 5h16m-13-5h10" />`;

/** A rosette with a star and two ribbons. */
const rosette = svg`<circle class="face" cx="24" cy="20" r="15" />
  <path class="star" d="m24 11.5 2.6 5.3 5.9.9-4.25 4.1 1 5.9L24 25l-5.25 2.7 1-5.9-4.25-4.1 5.9-.9Z" />
  <path d="m15 33-3 11 6-2.5 4 4 2-8m9-4.5 3 11-6-2.5-4 4-2-8" />`;

/**
 * Renders a badge for an award without a logo, in the accent colour or the colour of its level: a shield for a certificate, a
 * cup for a distinction, a rosette for any other kind.
 */
export function renderBadge(kind: string | undefined, levelCode = ''): TemplateResult {
  const level = levels.find((one) => one === levelCode);
  const drawing = kind === 'certification' ? shield : kind === 'distinction' ? cup : rosette;
  return html`<svg class="badge ${level}" viewBox="6 1 36 46">${drawing}</svg>`;
}
