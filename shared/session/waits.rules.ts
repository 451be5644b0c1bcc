const freeTries = 5;
const waits = [10, 30, 60, 120, 300] as const;

/** After this many seconds without another try, wrong ones are forgotten. */
export const forgottenAfter = 1_800;

/** How many seconds to wait after so many wrong passwords in a row: longer each time, never for good. */
export const waitAfter = (wrong: number): number =>
  wrong < freeTries ? 0 : (waits[Math.min(wrong - freeTries, waits.length - 1)] ?? 0);

const inWords = (seconds: number): string =>
  seconds < 60 ? `${Math.ceil(seconds)} giây` : `${Math.ceil(seconds / 60)} phút`;

/** Why no password is taken now, or null. */
export const whyWait = (seconds: number): string | null =>
  seconds <= 0 ? null : `Nhập sai nhiều lần liên tiếp: thử lại sau ${inWords(seconds)}.`;
