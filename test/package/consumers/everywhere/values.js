/** What the programs pass to `<ce-with-properties>`. */
export const values = {
  bool: true,
  num: 42,
  str: 'custom',
  arr: ['one', 'two'],
  obj: {name: 'Example cluster'},
  camelCaseObj: {label: 'passed'},
};
