import {svg, html, type TemplateResult} from 'lit';

const levels = ['bronze', 'silver', 'gold'];

/** A drawn badge for an award without a logo: a medal in the accent colour, or in that of its level. */
export function renderBadge(levelCode: string | undefined): TemplateResult {
  const level = levels.includes(levelCode ?? '') ? levelCode : 'accent';
  return html`<svg class="badge ${level}" viewBox="0 0 48 48" aria-hidden="true">
    ${svg`<path class="ribbon" d="M15 28 L11 45 L19 41.5 L24 47 V30 Z M33 28 L37 45 L29 41.5 L24 47 V30 Z" />
    <path class="rim" d=${rosette} />
    <circle class="face" cx="24" cy="19" r="12" />
    <path class="star" d=${star} />`}
  </svg>`;
}

/** A wavy circle: sixteen small arcs around the centre. */
const rosette = `M${ring(17, () => 16.5).join('A3.4 3.4 0 0 1 ')}Z`;

const star = `M${ring(11, (step) => (step % 2 ? 3 : 7)).join('L')}Z`;

/** Points around the badge's centre, clockwise from the top; the last one is the first again. */
function ring(count: number, radius: (step: number) => number): string[] {
  return Array.from({length: count}, (_, step) => {
    const angle = (step / (count - 1)) * 2 * Math.PI;
    const x = 24 + radius(step) * Math.sin(angle);
    const y = 19 - radius(step) * Math.cos(angle);
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  });
}
