import 'cluster-widgets/board';
import type {} from 'cluster-widgets/react';
import type {ClusterDocument} from 'cluster-widgets';
import type {ClusterBoard} from 'cluster-widgets/board';
import {StrictMode, useRef, useState} from 'react';

export function Board({document}: {document: ClusterDocument}) {
  const ref = useRef<ClusterBoard>(null);
  const [problems, setProblems] = useState(0);
  return (
    <StrictMode>
      <cluster-board
        ref={ref}
        key="board"
        className="wide"
        lang="pl"
        data={document}
        layout="grid"
        limit="4"
        oncluster-select={({item}) => console.log(item.roleName)}
        heading-level={3}
        headingLevel={3}
        no-heading
        oncluster-load={(event) => setProblems(event.problems.length)}
        oncluster-error={({error}) => console.warn(error.code)}
        onClick={() => void ref.current?.reload()}
      >
        <a href="/board">Board, {problems}</a>
      </cluster-board>
      <cluster-revenue-chart src="cluster.json" type="line" no-toolbar={false} timeout="5000" />
      <cluster-members data={document} oncluster-select={({item}) => console.log(item.kind)} />
      <cluster-specializations
        data={document}
        oncluster-select={({item}) => console.log(item.id)}
      />
      <cluster-profile data={document} oncluster-select={({item}) => console.log(item)} />
      <cluster-about sections="vision mission" heading-level="3" />
    </StrictMode>
  );
}
