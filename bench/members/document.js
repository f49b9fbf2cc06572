const kinds = ['company', 'company', 'company', 'research', 'education', 'public', 'support'];
const towns = ['Łódź', 'Białystok', 'Ełk', 'Żory', 'Kraków', 'Ostrów', 'Świdnica'];
const topics = ['castings', 'machining', 'welding', 'surfaces', 'measurement', 'tools'];
const words = ['Odlewnia', 'Zakład', 'Kuźnia', 'Narzędzia', 'Ślusarnia', 'Metal', 'Łożyska'];

/** A document of so many invented members. @param {number} count */
export const membersDocument = (count) => ({
  name: 'Cluster of a benchmark (fictional)',
  specializations: topics.map((name) => ({id: name, name})),
  members: Array.from({length: count}, (_, index) => ({
    name: `${words[index % words.length]} ${towns[(index * 3) % towns.length]} ${(index * 7919) % count}`,
    kind: kinds[index % kinds.length],
    url: `https://example.com/${index}`,
    specializations: [topics[index % topics.length], topics[(index * 5 + 1) % topics.length]],
    address: {addressLocality: towns[index % towns.length], addressCountry: 'PL'},
    numberOfEmployees: {minValue: 10, maxValue: 49},
    memberSince: `20${10 + (index % 16)}-0${1 + (index % 9)}`,
  })),
});
