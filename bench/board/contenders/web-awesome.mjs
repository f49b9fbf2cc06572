import '@awesome.me/webawesome/dist/components/avatar/avatar.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import {html, nothing, render} from 'lit';
import {initials} from '../initials.mjs';

const item = ({name, roleName, affiliation}) =>
  html`<wa-card>
    <wa-avatar initials=${initials(name)}></wa-avatar>
    <p class="name"><bdi>${name}</bdi></p>
    ${roleName ? html`<p>${roleName}</p>` : nothing}
    ${affiliation ? html`<p>${affiliation}</p>` : nothing}
  </wa-card>`;

export const mount = (root, people) =>
  render(
    html`<section>
      <h2>Board</h2>
      <div class="board">${people.map(item)}</div>
    </section>`,
    root,
  );

export const update = mount;
