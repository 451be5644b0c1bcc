/** Letters of điểm (HD-5): a to i as the decree itself counts, then on through the Vietnamese alphabet. */
const letters = 'abcdđeghiklmnopqrstuvxy';

/** 1 → "a", 5 → "đ", 24 → "aa". */
export const vietnameseLetter = (place: number): string => {
  const letter = letters.charAt((place - 1) % letters.length);
  return letter.repeat(Math.ceil(place / letters.length));
};

const romanSteps = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** 4 → "IV". */
export const romanNumeral = (value: number): string => {
  let rest = value;
  let numeral = '';
  for (const [step, sign] of romanSteps) {
    while (rest >= step) {
      numeral += sign;
      rest -= step;
    }
  }
  return numeral;
};
