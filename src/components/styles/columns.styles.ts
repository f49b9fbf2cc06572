import {css} from 'lit';

/** The grid columns of a list with the class names from `columnClasses`. */
export const columnStyles = css`
  [part='list'] {
    grid-template-columns: repeat(var(--_columns, 1), minmax(0, var(--_column, 1fr)));
  }
`;
