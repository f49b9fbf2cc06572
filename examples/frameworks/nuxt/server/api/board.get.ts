import {renderWidget} from 'cluster-widgets/ssr';
import cluster from '../cluster.json';

export default defineEventHandler(() => renderWidget('board', {document: cluster, lang: 'pl'}));
