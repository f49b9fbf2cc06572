import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import hosts from './swatches.json' with {type: 'json'};
import './swatches.css';

type Host = (typeof hosts)[number];
type Pair = Host['pairs'][number];

const meta: Meta = {title: 'Foundations/Tokens', tags: ['!autodocs']};
export default meta;

/** The tokens on the pages that their contrast is held on. */
export const Swatches: StoryObj = {
  render: () => html`<div class="swatches">${hosts.map(renderHost)}</div>`,
};

const renderHost = (host: Host) =>
  html`<section .style=${`background: ${host.background}; color: ${host.text}`}>
    <h3>${host.name}</h3>
    <dl>
      ${host.pairs.map(renderSwatch)}
    </dl>
  </section>`;

const renderSwatch = ({name, front, back, ratio, least}: Pair) =>
  html`<div>
    <dt>${name}</dt>
    <dd>
      <span class=${least > 3 ? 'text' : 'mark'} .style=${`--front: ${front}; --back: ${back}`}>
        ${least > 3 ? 'Aa' : ''}
      </span>
      ${ratio.toFixed(1)} : 1
    </dd>
  </div>`;
