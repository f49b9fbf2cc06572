'use client';

import dynamic from 'next/dynamic';

/** What the server sends in the place of the board, and what stands until it is there. */
const Fallback = () => <a href="/board">Our board</a>;

/** Without `ssr: false` React would hydrate the tag, and pass on neither objects nor listeners. */
export const ClientBoard = dynamic(() => import('./board'), {ssr: false, loading: Fallback});
