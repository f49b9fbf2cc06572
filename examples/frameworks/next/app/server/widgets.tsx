'use client';

import 'cluster-widgets/board';

/** Loads the code of the widgets in the browser. */
export const Widgets = () => null;
