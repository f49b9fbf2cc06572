/** Writes pages as files into `out`; leave `output` away for a server. */
export default {
  output: 'export',
  // Rendered on the server by their own files, which read others of the package.
  serverExternalPackages: ['cluster-widgets', '@lit-labs/ssr'],
};
