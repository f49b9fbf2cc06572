import {ClusterBoard, type ClusterAwards} from 'cluster-widgets';
import {define} from 'cluster-widgets/define';

const board = document.createElement('cluster-board');
declare const awards: ClusterAwards;

board.layout = 'rows'; // wrong: no such layout
board.limit = '4'; // wrong: a number
board.data = 'cluster.json'; // wrong: the document, not its address
board.theme = 'black'; // wrong: no such theme
board.noHeading = 'yes'; // wrong: true or false
awards.show = 'valid'; // wrong: all or current
board.type = 'bar'; // wrong: the chart's property
board.addEventListener('cluster-load', ({detail}) => console.log(detail)); // wrong: no CustomEvent
define({only: 'board'}); // wrong: a list
ClusterBoard.version = '2.0.0'; // wrong: read only
