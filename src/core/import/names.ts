/** Returns the names of an item of a document: its id, and its name in all languages. */
export function namesOf(item: unknown): string[] {
  const {id, name} = Object(item) as {id?: unknown; name?: unknown};
  const names: unknown[] = typeof name === 'object' && name !== null ? Object.values(name) : [name];
  return [id, ...names].filter((each): each is string => typeof each === 'string' && each !== '');
}
