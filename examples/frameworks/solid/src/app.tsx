import 'cluster-widgets/awards';
import 'cluster-widgets/board';
import 'cluster-widgets/specializations';
import type {ClusterBoard} from 'cluster-widgets/board';
import type {} from 'cluster-widgets/solid';
import {createEffect, createSignal, For, Show} from 'solid-js';
import {cluster, drawnIn, withOneMore} from '../../cluster.js';

export function App() {
  let board: ClusterBoard | undefined;
  const [lang, setLang] = createSignal('en');
  const [shown, setShown] = createSignal(true);
  const [document, setDocument] = createSignal(cluster);
  const [log, setLog] = createSignal<string[]>([]);
  const write = (line: string) => setLog((lines) => [...lines, line]);

  createEffect(() => {
    if (shown()) write(`mounted with ${drawnIn(board)} people`);
  });

  return (
    <>
      <p>
        <button onClick={() => setLang(lang() === 'en' ? 'pl' : 'en')}>Language</button>
        <button onClick={() => setDocument(withOneMore)}>Add a person</button>
        <button onClick={() => setShown(!shown())}>Show or hide the board</button>
      </p>
      <Show when={shown()}>
        <cluster-board
          ref={board}
          lang={lang()}
          data={document()}
          heading-level={3}
          on:cluster-load={({problems}) => write(`board: ${problems.length} problems`)}
          on:cluster-select={({item}) => write(`board: ${item.name}`)}
        />
      </Show>
      <cluster-specializations
        lang={lang()}
        src="/cluster.json"
        heading-level={3}
        on:cluster-load={() => write('specializations: loaded')}
      />
      <cluster-awards
        lang={lang()}
        src="/missing.json"
        heading-level={3}
        on:cluster-error={({error}) => write(`awards: ${error.code}`)}
      >
        <a href="/awards">Our awards</a>
      </cluster-awards>
      <ol id="log">
        <For each={log()}>{(line) => <li>{line}</li>}</For>
      </ol>
    </>
  );
}
