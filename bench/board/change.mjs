/** One person gets another name. @param {{name: string}[]} people */
export const change = (people) => people.with(4, {...people[4], name: 'Somebody Else'});
