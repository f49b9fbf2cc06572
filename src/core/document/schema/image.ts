import * as v from 'valibot';
import {pixels} from './number.js';
import {string, text} from './text.js';

/** An image: its address, or an object that also has a text alternative, a size and a credit. */
export const image = v.union([
  string,
  v.object({
    /**
     * Address of the file, relative to the document: `http`, `https`, or a raster image as `data:`.
     * @example "photos/ada-example.jpg"
     */
    src: string,
    /**
     * Text alternative for people who cannot see the image.
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
     * Author to name next to the image.
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
