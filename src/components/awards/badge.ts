import {html, type TemplateResult} from 'lit';

const levels = ['bronze', 'silver', 'gold'];

/** A drawn badge for an award without a logo: a medal in the accent colour, or in that of its level. */
export const renderBadge = (levelCode = ''): TemplateResult =>
  html`<svg class="badge ${levels.find((level) => level === levelCode)}" viewBox="0 0 48 48">
    <path class="ribbon" d="M15 28 11 45l8-3.5 5 5.5V30Zm18 0 4 17-8-3.5-5 5.5V30Z" />
    <circle class="rim" cx="24" cy="19" r="15" />
    <circle class="face" cx="24" cy="19" r="12" />
    <path class="star" d="m24 12 2 4.8 5.2.4-4 3.4 1.3 5.1-4.5-2.8-4.5 2.8 1.3-5.1-4-3.4 5.2-.4Z" />
  </svg>`;
