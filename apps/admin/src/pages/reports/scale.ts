/** The next of 1, 2, 5, 10, 20, 50 … that is not less: where a scale ends. At least 1. */
export function niceMost(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((most) => most >= value) ?? value;
}

/** How long the bar of a value is on a scale that ends at `most`, in percent of all of it. */
export function percentOf(value: number, most: number): number {
  return most > 0 ? (Math.min(Math.max(value, 0), most) / most) * 100 : 0;
}
