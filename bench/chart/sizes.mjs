/** How large every contender draws, in px. */
export const size = {width: 720, height: 360};

/** The highest value, where the axis ends. */
export const high = (points) => points.reduce((found, {value}) => Math.max(found, value), 0);

/** Of many periods only each so-and-so-many-th is written: at most twelve. */
export const every = (points) => Math.ceil(points.length / 12);
