// One import of one widget: the types of its events come with it.
import 'cluster-widgets/board';

const board = document.querySelector('cluster-board');
board?.addEventListener('cluster-error', ({error}) => console.log(error.code, error.path));
board?.addEventListener('cluster-load', ({problems, document}) => {
  console.log(problems[0]?.path, document.name, document.board?.length);
});
board?.addEventListener('cluster-select', ({item}) => console.log(item.roleName));
board?.addEventListener('click', ({clientX}) => console.log(clientX));
const select = 'cluster-select';
document.querySelector('cluster-members')?.addEventListener(select, ({item}) => item.naceCodes);
document.querySelector('cluster-partners')?.addEventListener(select, ({item}) => item.name);
document.querySelector('cluster-membership')?.addEventListener(select, ({item}) => item.status);
document
  .querySelector('cluster-specializations')
  ?.addEventListener(select, ({item}) => item.codeSet);
document.querySelector('cluster-projects')?.addEventListener(select, ({item}) => item.funding);
document.querySelector('cluster-revenue-chart')?.addEventListener(select, ({item}) => item.period);
document.querySelector('cluster-profile')?.addEventListener(select, ({item}) => {
  if ('naceCodes' in item) console.log(item.kind);
});
document.addEventListener('cluster-error', ({target, error}) => console.log(target, error.code));
window.addEventListener('cluster-load', ({problems}) => console.log(problems.length));
