import {renderWidget} from 'cluster-widgets/ssr';
import cluster from '../cluster.json';
import {Widgets} from './widgets';

/** A server component: the board is in the HTML, and the browser takes it over. */
export default async function Page() {
  const html = await renderWidget('board', {document: cluster, lang: 'pl'});
  return (
    <main>
      <h1>cluster-widgets in Next, rendered on the server</h1>
      <div dangerouslySetInnerHTML={{__html: html}} />
      <Widgets />
    </main>
  );
}
