import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {allowedValues, isCommon, plainDefault, unique, widgetsOf} from '../deliver/widgets.js';

const read = (/** @type {string} */ path) => readFileSync(path, 'utf8');
const readJson = (/** @type {string} */ path) => JSON.parse(read(path));

/** Whether the widget has the token itself, and does not inherit it. */
const isOwn = (/** @type {object} */ one) => !('inheritedFrom' in one);

/** The photos of `examples/photos` in a small size, by the address that the demonstration document has for them. */
const photos = () =>
  Object.fromEntries(
    globSync('toolchain/builder/photos/*.webp')
      .toSorted()
      .map((file) => [
        `photos/${basename(file, '.webp')}.svg`,
        `data:image/webp;base64,${readFileSync(file).toString('base64')}`,
      ]),
  );

/**
 * The data of the builder, all of it generated: the widgets from dist/custom-elements.json, the schema of the document, the hashes
 * of the files. See `BuilderMetadata` in src/builder/metadata.ts.
 */
export const catalogue = () => ({
  version: readJson('package.json').version,
  widgets: widgetsOf(readJson('dist/custom-elements.json')).map(
    ({tag, description, attributes, tokens}) => ({
      name: tag.slice('cluster-'.length),
      description,
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        type: attribute.type?.text ?? 'string',
        default: plainDefault(attribute.default),
        description: attribute.description ?? '',
        common: isCommon(attribute),
        values: allowedValues(attribute.type?.text),
      })),
      // Common tokens come first, because the others depend on them.
      tokens: unique(tokens)
        .toSorted((one, other) => Number(isOwn(one)) - Number(isOwn(other)))
        .map(({name, description = '', syntax = '*', default: value = ''}) => ({
          name,
          description,
          syntax,
          default: value,
        })),
    }),
  ),
  schema: readJson('dist/cluster.schema.json'),
  integrity: readJson('dist/sri.json'),
  chunks: readJson('dist/cdn/widget-files.json'),
  demo: read('examples/demo-cluster.json'),
  photos: photos(),
});
