import {mkdirSync, writeFileSync} from 'node:fs';
import type {Plugin} from 'vite';
import {clusterSchema} from '../json-schema.js';

/** Writes the JSON Schema of the document to `dist/cluster.schema.json`. */
export const jsonSchemaFile = (): Plugin => ({
  name: 'json-schema-file',
  async writeBundle() {
    const schema = JSON.stringify(await clusterSchema(process.cwd()), null, 2);
    mkdirSync('dist', {recursive: true});
    writeFileSync('dist/cluster.schema.json', `${schema}\n`);
  },
});
