import {ClusterBoard, type ClusterAwards} from 'cluster-widgets';
import {define} from 'cluster-widgets/define';
import {defineLocale} from 'cluster-widgets/locale';

const board = document.createElement('cluster-board');
declare const awards: ClusterAwards;

board.layout = 'rows'; // wrong: no such layout
board.limit = '4'; // wrong: a number
board.data = 'cluster.json'; // wrong: the document, not its address
board.data = {nam: 'Example cluster'}; // wrong: no such field
board.data = {name: 'Example cluster', board: 'Ada'}; // wrong: a list of people
board.theme = 'black'; // wrong: no such theme
board.noHeading = 'yes'; // wrong: true or false
awards.show = 'valid'; // wrong: all or current
board.type = 'bar'; // wrong: the chart's property
board.addEventListener('cluster-load', ({detail}) => console.log(detail)); // wrong: no CustomEvent
define({only: 'board'}); // wrong: a list
define({only: ['bord']}); // wrong: no such widget
defineLocale('fr', {bord: 'Conseil'}); // wrong: no such text
awards.addEventListener('cluster-select', ({item}) => item.roleName); // wrong: an award has no role
ClusterBoard.version = '2.0.0'; // wrong: read only
