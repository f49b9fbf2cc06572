/* global expect, test */
import 'cluster-widgets/board';
import {render} from '@testing-library/react';

const cluster = {name: 'Example cluster', board: [{name: 'Ada Example'}]};

test('a React page shows the board', () => {
  const heard = [];
  const {container} = render(
    <cluster-board data={cluster} oncluster-load={({document}) => heard.push(document)} />,
  );
  const board = container.querySelector('cluster-board');
  expect(board.shadowRoot.textContent).toContain('Ada Example');
  expect(heard).toEqual([]);
  return board.updateComplete.then(() => expect(heard).toEqual([cluster]));
});
