'use client';

import 'cluster-widgets/board';
import type {ClusterDocument} from 'cluster-widgets';
import type {} from 'cluster-widgets/react';
import {useState} from 'react';

/** The board, which can be drawn in a browser only. */
export default function Board({document}: {document: ClusterDocument}) {
  const [heard, setHeard] = useState('');
  return (
    <>
      <cluster-board
        lang="pl"
        data={document}
        heading-level={3}
        oncluster-load={({problems}) => setHeard(`${problems.length} problems`)}
      />
      <output>{heard}</output>
    </>
  );
}
