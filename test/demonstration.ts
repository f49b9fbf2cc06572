const json = await (await fetch('/examples/demo-cluster.json')).json();

const member = {id: 'example', name: 'Example Forge (fictional)', memberSince: '2018'};

/** The demonstration document, with one more member. */
export const demonstration = {...json, members: [...(json.members ?? []), member]};

/** Attributes without which a widget has nothing to show, by tag. */
export const neededAttributes: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['cluster-membership', {member: member.id}],
]);
