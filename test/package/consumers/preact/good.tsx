import 'cluster-widgets/board';
import type {} from 'cluster-widgets/preact';
import type {ClusterBoard} from 'cluster-widgets/board';
import {useRef, useState} from 'preact/hooks';

export function Board({document}: {document: object}) {
  const ref = useRef<ClusterBoard>(null);
  const [problems, setProblems] = useState(0);
  return (
    <>
      <cluster-board
        ref={ref}
        key="board"
        class="wide"
        lang="pl"
        data={document}
        layout="grid"
        limit={4}
        heading-level="3"
        no-heading
        oncluster-load={(event) => setProblems(event.problems.length)}
        oncluster-error={({error}) => console.warn(error.code)}
        onClick={() => void ref.current?.reload()}
      >
        <a href="/board">Board, {problems}</a>
      </cluster-board>
      <cluster-revenue-chart src="cluster.json" type="line" no-toolbar={false} />
    </>
  );
}
