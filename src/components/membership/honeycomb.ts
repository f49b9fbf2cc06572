/** The drawing for a cluster without a badge of its own: three cells of a comb. One cell is the member. */
export const honeycomb = {
  viewBox: '5 3 38 38',
  /** The cell that is filled. */
  filledCell: 'M24 4.5 32.66 9.5v10L24 24.5 15.34 19.5v-10Z',
  /** The cells that are outlined. */
  outlinedCells: 'm15.34 20.5 8.66 5v10l-8.66 5-8.66-5v-10Zm17.32 0 8.66 5v10l-8.66 5-8.66-5v-10Z',
};
