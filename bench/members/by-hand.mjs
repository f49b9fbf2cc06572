/* global document */
/*
 * The list as somebody writes it for one page: the same cards and a field, sorted and found without diacritics, the first
 * 120; no chips, no address, no table, no languages.
 */
import {fold, sortedMembers, SHOWN} from './list.mjs';

const members = await sortedMembers();
const list = document.querySelector('ul');
const input = document.querySelector('input');
const status = document.querySelector('[role="status"]');
const draw = () => {
  const query = fold(input.value);
  const found = members.filter(({text}) => text.includes(query));
  status.textContent = `${found.length} of ${members.length}`;
  list.replaceChildren(
    ...found.slice(0, SHOWN).map((member) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = member.url;
      link.textContent = member.name;
      const facts = document.createElement('p');
      facts.textContent = `${member.kind} · ${member.address.addressLocality} · 10–49`;
      const topics = document.createElement('p');
      topics.textContent = member.specializations.join('; ');
      item.append(link, facts, topics);
      return item;
    }),
  );
};
input.addEventListener('input', draw);
draw();
document.documentElement.dataset.ready = '';
