import {renderWidget} from 'cluster-widgets/ssr';
import cluster from '../cluster.json';

export const load = async () => ({
  board: await renderWidget('board', {document: cluster, lang: 'pl'}),
});
