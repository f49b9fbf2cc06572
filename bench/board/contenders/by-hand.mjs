import {initials} from '../initials.mjs';

const escapes = {'&': '&amp;', '<': '&lt;', '"': '&quot;'};
const safe = (text) => text.replace(/[&<"]/g, (letter) => escapes[letter]);

const item = ({name, roleName, affiliation}) =>
  `<li><span class="tile" aria-hidden="true">${safe(initials(name))}</span><div><p class="name"><bdi>${safe(name)}</bdi></p>${
    roleName ? `<p>${safe(roleName)}</p>` : ''
  }${affiliation ? `<p>${safe(affiliation)}</p>` : ''}</div></li>`;

/** The measure of all: what somebody would write by hand. */
export const mount = (root, people) => {
  root.innerHTML = `<section><h2>Board</h2><ul class="board" role="list">${people.map(item).join('')}</ul></section>`;
};

export const update = mount;
