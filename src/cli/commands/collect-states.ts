/** `--patient pregnant:24w,anticoagulants`, repeatable; the states are read against the data later. */
export const collectStates = (value: string, previous: string[] = []): string[] => [
  ...previous,
  ...value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
];
