/** Averages every value with its neighbours within `radius` pixels, three times over; pixels outside `mask` count for nothing. */
export function blurGrid(
  values: Float32Array,
  width: number,
  height: number,
  radius: number,
  mask?: Float32Array,
): Float32Array {
  let now = values;
  const inside = (at: number): boolean => mask === undefined || (mask[at] as number) > 0;
  const along = (from: Float32Array, lines: number, length: number, step: number, stride: number): Float32Array => {
    const to = new Float32Array(from.length);
    for (let line = 0; line < lines; line += 1) {
      let [sum, count] = [0, 0];
      const add = (place: number, sign: number): void => {
        const at = line * stride + place * step;
        if (place < 0 || place >= length || !inside(at)) return;
        sum += sign * (from[at] as number);
        count += sign;
      };
      for (let place = -radius; place < radius; place += 1) add(place, 1);
      for (let place = 0; place < length; place += 1) {
        add(place + radius, 1);
        const at = line * stride + place * step;
        to[at] = count > 0 ? sum / count : (from[at] as number);
        add(place - radius, -1);
      }
    }
    return to;
  };
  for (let round = 0; round < 3; round += 1) {
    now = along(now, height, width, 1, width);
    now = along(now, width, height, width, 1);
  }
  return now;
}
