/** The text of a document to start from with nothing. */
export const emptyText = (language: string): string =>
  `${JSON.stringify(
    {
      $schema: 'https://unpkg.com/cluster-widgets@1/dist/cluster.schema.json',
      schemaVersion: 1,
      language,
      name: '',
    },
    null,
    2,
  )}\n`;
