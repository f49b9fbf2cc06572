/** A record with another value under one key; `undefined` takes it out. */
export const withEntry = <T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined,
): Record<string, T> => {
  const rest = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? rest : [...rest, [key, value]]);
};
