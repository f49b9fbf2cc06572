import {html, nothing, render} from 'lit';
import {initials} from '../initials.mjs';

const item = ({name, roleName, affiliation}) =>
  html`<li>
    <span class="tile" aria-hidden="true">${initials(name)}</span>
    <div>
      <p class="name"><bdi>${name}</bdi></p>
      ${roleName ? html`<p>${roleName}</p>` : nothing}
      ${affiliation ? html`<p>${affiliation}</p>` : nothing}
    </div>
  </li>`;

export const mount = (root, people) =>
  render(
    html`<section>
      <h2>Board</h2>
      <ul class="board" role="list">
        ${people.map(item)}
      </ul>
    </section>`,
    root,
  );

export const update = mount;
