/** The status that needs no mark. All others are told apart by texture or dash, and by words. */
export const ACTUAL = 'actual';

/** How a status looks: hatching for bars, dashes for lines. */
export interface Texture {
  /** Pixels between two lines of the hatching. */
  readonly spacing: number;
  /** The hatching falls from left to right. */
  readonly falling: boolean;
  /** `stroke-dasharray` of a line. */
  readonly dash: string;
}

/*
 * The ends of dashes are round, which makes them longer and the gaps shorter by the width of the line. A line that is
 * one short way begins with its first dash, so that is short.
 */
const PLANNED: Texture = {spacing: 6, falling: false, dash: '5 6'};

const TEXTURES: Readonly<Record<string, Texture>> = {
  planned: PLANNED,
  forecast: {spacing: 6, falling: true, dash: '1 6'},
  estimated: {spacing: 10, falling: false, dash: '4 6 1 6 4 0'},
  provisional: {spacing: 10, falling: true, dash: '5 6 8 0'},
};

/** The texture of a status; none for actual figures. A status that we do not know looks planned. */
export function textureOf(status: string): Texture | null {
  if (status === ACTUAL) return null;
  return (Object.hasOwn(TEXTURES, status) && TEXTURES[status]) || PLANNED;
}
