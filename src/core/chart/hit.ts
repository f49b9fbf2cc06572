/**
 * The series nearest to a pixel, among the places that they have in one period.
 * @param places null where a series has no value
 * @returns −1 if none has
 */
export function nearestSeries(places: Iterable<number | null>, pixel: number): number {
  let best = -1;
  let least = Infinity;
  let series = 0;
  for (const place of places) {
    const distance = place === null ? Infinity : Math.abs(place - pixel);
    if (distance < least) {
      least = distance;
      best = series;
    }
    series++;
  }
  return best;
}
