import {createSignal, onMount, Show} from 'solid-js';
import {render} from 'solid-js/web';
import {values} from './values.js';

function Program() {
  const [count, setCount] = createSignal(1);
  const [shown, setShown] = createSignal(true);
  const [heard, setHeard] = createSignal([]);
  const hear = (name) => () => setHeard((names) => [...names, name]);
  const listen = (element) => element.addEventListener('camelEvent', hear('imperative'));

  onMount(() => setCount(2));

  return (
    <>
      <ce-without-children id="without" />
      <ce-with-children id="with" />
      <ce-with-children id="rerender">{count()}</ce-with-children>
      <button onClick={() => setShown(!shown())}>Show or hide</button>
      <div id="views">
        <Show when={shown()} fallback={<p>Other view</p>}>
          <ce-with-children />
        </Show>
      </div>
      <ce-with-properties
        id="properties"
        bool={values.bool}
        num={values.num}
        str={values.str}
        arr={values.arr}
        obj={values.obj}
        prop:camelCaseObj={values.camelCaseObj}
      />
      <ce-with-event id="imperative" ref={listen} />
      <ce-with-event
        id="declarative"
        on:lowercaseevent={hear('lowercaseevent')}
        on:kebab-event={hear('kebab-event')}
        on:camelEvent={hear('camelEvent')}
        on:CAPSevent={hear('CAPSevent')}
        on:PascalEvent={hear('PascalEvent')}
      />
      <output>{heard().join(' ')}</output>
    </>
  );
}

export const mount = (place) => render(() => <Program />, place);
