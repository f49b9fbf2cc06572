import * as v from 'valibot';
import {pixels} from './number.js';
import {string, text} from './text.js';

/** The address of an image, or an object that also tells its text alternative, size and credit. */
export const image = v.union([
  string,
  v.object({
    /**
     * Address of the file, relative to the document: `http`, `https`, or a raster image as `data:`.
     * @example "photos/ada-example.jpg"
     */
    src: string,
    /**
     * What the image says, for those who do not see it.
     * @example {"en": "Portrait of Ada Example", "pl": "Portret Ady Example"}
     */
    alt: v.optional(text),
    /**
     * Width of the file in pixels.
     * @example 400
     */
    width: v.optional(pixels),
    /**
     * Height of the file in pixels.
     * @example 400
     */
    height: v.optional(pixels),
    /**
     * Whom to name as the author.
     * @example "Photo: Jan Sample"
     */
    creditText: v.optional(text),
    /**
     * Address or name of the licence.
     * @example "https://creativecommons.org/licenses/by/4.0/"
     */
    license: v.optional(string),
  }),
]);

export type Image = v.InferOutput<typeof image>;
