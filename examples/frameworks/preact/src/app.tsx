import 'cluster-widgets/awards';
import 'cluster-widgets/board';
import 'cluster-widgets/specializations';
import type {ClusterBoard} from 'cluster-widgets/board';
import type {} from 'cluster-widgets/preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import {cluster, drawnIn, withOneMore} from '../../cluster.js';

export function App() {
  const board = useRef<ClusterBoard>(null);
  const [lang, setLang] = useState('en');
  const [shown, setShown] = useState(true);
  const [document, setDocument] = useState(cluster);
  const [log, setLog] = useState<string[]>([]);
  const write = (line: string) => setLog((lines) => [...lines, line]);

  useEffect(() => {
    if (shown) write(`mounted with ${drawnIn(board.current)} people`);
  }, [shown]);

  return (
    <>
      <p>
        <button onClick={() => setLang(lang === 'en' ? 'pl' : 'en')}>Language</button>
        <button onClick={() => setDocument(withOneMore)}>Add a person</button>
        <button onClick={() => setShown(!shown)}>Show or hide the board</button>
      </p>
      {shown && (
        <cluster-board
          ref={board}
          lang={lang}
          data={document}
          heading-level={3}
          oncluster-load={({problems}) => write(`board: ${problems.length} problems`)}
          oncluster-select={({item}) => write(`board: ${item.name}`)}
        />
      )}
      <cluster-specializations
        lang={lang}
        src="/cluster.json"
        heading-level={3}
        oncluster-load={() => write('specializations: loaded')}
      />
      <cluster-awards
        lang={lang}
        src="/missing.json"
        heading-level={3}
        oncluster-error={({error}) => write(`awards: ${error.code}`)}
      >
        <a href="/awards">Our awards</a>
      </cluster-awards>
      <ol id="log">
        {log.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </>
  );
}
