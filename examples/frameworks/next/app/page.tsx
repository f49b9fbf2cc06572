import {ClientBoard} from './client-board';

const cluster = {
  language: 'en',
  name: 'Example Cluster (fictional)',
  board: [{name: 'Ada Example', roleName: {en: 'President', pl: 'Prezes'}}],
};

/** A server component, which may have read the document from anywhere. */
export default function Page() {
  return (
    <main>
      <h1>cluster-widgets in Next</h1>
      <ClientBoard document={cluster} />
    </main>
  );
}
