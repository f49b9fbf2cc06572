import {schemaAddress} from '../../snippet/schema-address.js';

/** The text of an empty document. */
export const emptyText = (language: string): string =>
  `${JSON.stringify(
    {
      $schema: schemaAddress,
      schemaVersion: 1,
      language,
      name: '',
    },
    null,
    2,
  )}\n`;
