import {ClusterBoard, type ClusterDocument} from 'cluster-widgets';
import cluster from './cluster.json' with {type: 'json'};

const document: ClusterDocument = cluster;
const board = new ClusterBoard();
board.data = document;
board.data = cluster;
