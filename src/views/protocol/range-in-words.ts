/** `20`, `20 to 30`, `up to 30`; null when neither end was reported. */
export function rangeInWords(min: number | null, max: number | null): string | null {
  if (min === null) return max === null ? null : `up to ${max}`;
  return max === null || max === min ? String(min) : `${min} to ${max}`;
}
