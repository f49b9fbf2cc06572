import {ClusterBoard, ClusterErrorEvent, type DataError, type Problem} from 'cluster-widgets';
import {ClusterAwards} from 'cluster-widgets/awards';
import {ClusterRevenueChart} from 'cluster-widgets/revenue-chart';
import {define} from 'cluster-widgets/define';
import {defineLocale, type LocaleMessages, type MessageId} from 'cluster-widgets/locale';

const board: ClusterBoard = document.createElement('cluster-board');
board.data = {name: 'Example cluster'};
board.layout = 'list';
board.limit = 4;
board.theme = undefined;
const done: Promise<void> = board.reload();
const version: string = ClusterBoard.version;

board.addEventListener('cluster-load', ({document, problems}) => {
  const first: Problem | undefined = problems[0];
  console.log(document, first?.code, first?.path.length);
});
document.querySelector('cluster-awards')?.addEventListener('cluster-error', ({error}) => {
  const fault: DataError = error;
  console.log(fault.code === 'timeout', fault.message);
});
const chart = document.querySelector('cluster-revenue-chart');
if (chart instanceof ClusterRevenueChart) chart.type = 'area';

define({prefix: 'acme-', only: ['board']});
const french: LocaleMessages = {board: 'Conseil', 'show-all': 'Tout afficher ({0})'};
const id: MessageId = 'board';
defineLocale('fr', french);
console.log(done, version, french[id], ClusterAwards.tag, ClusterErrorEvent);
