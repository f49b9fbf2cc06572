import {readFile} from 'node:fs/promises';
import {renderWidget} from 'cluster-widgets/ssr';

const cluster = JSON.parse(await readFile('cluster.json', 'utf8'));

export default function (config) {
  config.addAsyncShortcode('widget', (name, lang) => renderWidget(name, {document: cluster, lang}));
  config.addPassthroughCopy({'node_modules/cluster-widgets/dist/cdn': 'cluster-widgets'});
}
