/** One figure changes. @param {{value: number}[]} points */
export const change = (points) => points.with(4, {...points[4], value: points[4].value * 1.1});
