import {useEffect, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {values} from './values.js';

function Program() {
  const [count, setCount] = useState(1);
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState([]);
  const imperative = useRef(null);
  const hear = (name) => () => setHeard((names) => [...names, name]);

  useEffect(() => {
    setCount(2);
    const element = imperative.current;
    const listener = hear('imperative');
    element.addEventListener('camelEvent', listener);
    return () => element.removeEventListener('camelEvent', listener);
  }, []);

  return (
    <>
      <ce-without-children id="without" />
      <ce-with-children id="with" />
      <ce-with-children id="rerender">{count}</ce-with-children>
      <button onClick={() => setShown(!shown)}>Show or hide</button>
      <div id="views">{shown ? <ce-with-children /> : <p>Other view</p>}</div>
      <ce-with-properties
        id="properties"
        bool={values.bool}
        num={values.num}
        str={values.str}
        arr={values.arr}
        obj={values.obj}
        camelCaseObj={values.camelCaseObj}
      />
      <ce-with-event id="imperative" ref={imperative} />
      <ce-with-event
        id="declarative"
        onlowercaseevent={hear('lowercaseevent')}
        onkebab-event={hear('kebab-event')}
        oncamelEvent={hear('camelEvent')}
        onCAPSevent={hear('CAPSevent')}
        onPascalEvent={hear('PascalEvent')}
      />
      <output>{heard.join(' ')}</output>
    </>
  );
}

export const mount = (place) => createRoot(place).render(<Program />);
