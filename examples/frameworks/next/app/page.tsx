import {ClientBoard} from './client-board';
import cluster from './cluster.json';

/** A server component, which may have read the document from anywhere. */
export default function Page() {
  return (
    <main>
      <h1>cluster-widgets in Next</h1>
      <ClientBoard document={cluster} />
    </main>
  );
}
