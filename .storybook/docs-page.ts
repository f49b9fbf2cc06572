import {Controls, Description, Primary, Stories, Title} from '@storybook/addon-docs/blocks';
import {createElement, Fragment} from 'react';

/** The page of a widget: as Storybook has it, without a second copy of the first story. */
export const docsPage = () =>
  createElement(
    Fragment,
    null,
    createElement(Title),
    createElement(Description),
    createElement(Primary),
    createElement(Controls),
    createElement(Stories, {includePrimary: false}),
  );
