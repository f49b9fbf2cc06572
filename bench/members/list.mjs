// What the lists by hand and in React do alike: request the document, sort the members, and prepare their texts for the search.

/** How many members are shown at most, as in our widget. */
export const SHOWN = 120;

/** A text without case and diacritics. @param {string} text */
export const fold = (text) =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');

/** The members by name, each with its `text` for the search. */
export const sortedMembers = async () => {
  const {members} = await (await fetch('document.json')).json();
  const collator = new Intl.Collator('pl');
  members.sort((one, other) => collator.compare(one.name, other.name));
  for (const member of members) {
    member.text = fold(
      [member.name, ...member.specializations, member.address.addressLocality].join(' '),
    );
  }
  return members;
};
