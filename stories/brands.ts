/// <reference types="vite/client" />
interface BrandFile {
  $extensions: {'cluster-widgets': {title: string}};
}

const files = import.meta.glob<BrandFile>('../tokens/brand-*.tokens.json', {
  eager: true,
  import: 'default',
});

/** The example brands: the class in `examples/brand-tokens.css`, and what they are called. */
export const brands = Object.entries(files).map(([path, {$extensions}]) => ({
  name: path.replace(/^.*brand-|\.tokens\.json$/g, ''),
  title: $extensions['cluster-widgets'].title,
}));
