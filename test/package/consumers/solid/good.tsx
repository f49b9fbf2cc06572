import 'cluster-widgets/board';
import type {} from 'cluster-widgets/solid';
import type {ClusterBoard} from 'cluster-widgets/board';
import {createSignal} from 'solid-js';

export function Board(props: {document: object}) {
  let element: ClusterBoard | undefined;
  const [problems, setProblems] = createSignal(0);
  return (
    <>
      <cluster-board
        ref={element}
        class="wide"
        lang="pl"
        data={props.document}
        prop:theme="dark"
        layout="grid"
        limit={4}
        heading-level="3"
        no-heading
        on:cluster-load={(event) => setProblems(event.problems.length)}
        on:cluster-error={({error}) => console.warn(error.code)}
        onClick={() => void element?.reload()}
      >
        <a href="/board">Board, {problems()}</a>
      </cluster-board>
      <cluster-members attr:lang="pl" attr:limit={8} bool:no-heading={false} />
      <cluster-revenue-chart src="cluster.json" type="line" no-toolbar={false} />
    </>
  );
}
