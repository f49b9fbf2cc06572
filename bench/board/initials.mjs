/** The first letters of the first and the last word of a name. @param {string} name */
export const initials = (name) => {
  const words = name.split(' ');
  return words[0][0] + words.at(-1)[0];
};
