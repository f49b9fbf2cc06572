// The same list as by hand, in React.
/* global document */
import {Fragment, createElement as h, useMemo, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {fold, sortedMembers, SHOWN} from './list.mjs';

const Member = ({member}) =>
  h(
    'li',
    null,
    h('a', {href: member.url}, member.name),
    h('p', null, `${member.kind} · ${member.address.addressLocality} · 10–49`),
    h('p', null, member.specializations.join('; ')),
  );

const Members = ({members}) => {
  const [query, setQuery] = useState('');
  const found = useMemo(
    () => members.filter(({text}) => text.includes(fold(query))),
    [members, query],
  );
  const onInput = ({currentTarget}) => setQuery(currentTarget.value);
  return h(
    Fragment,
    null,
    h('label', null, 'Search ', h('input', {type: 'search', onInput})),
    h('p', {role: 'status'}, `${found.length} of ${members.length}`),
    h(
      'ul',
      null,
      found.slice(0, SHOWN).map((member) => h(Member, {member, key: member.url})),
    ),
  );
};

const members = await sortedMembers();
createRoot(document.querySelector('#root')).render(h(Members, {members}));
document.documentElement.dataset.ready = '';
