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

const PLANNED: Texture = {spacing: 6, falling: false, dash: '6 4'};

const TEXTURES: Readonly<Record<string, Texture>> = {
  planned: PLANNED,
  forecast: {spacing: 6, falling: true, dash: '2 4'},
  estimated: {spacing: 10, falling: false, dash: '9 3 2 3'},
  provisional: {spacing: 10, falling: true, dash: '12 3'},
};

/** The texture of a status; none for actual figures. A status that we do not know looks planned. */
export function textureOf(status: string): Texture | null {
  if (status === ACTUAL) return null;
  return (Object.hasOwn(TEXTURES, status) && TEXTURES[status]) || PLANNED;
}
