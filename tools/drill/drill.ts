/** What a drill found. A drill holds when nothing was lost and nothing failed. */
export type DrillResult = {
  readonly name: string;
  /** How many times the harm was done. */
  readonly tried: number;
  /** Acknowledged work that was gone afterwards. */
  readonly lost: number;
  /** Everything else that must not happen: half-written rows, crashes, wrong answers. */
  readonly failures: number;
  readonly holds: boolean;
  /** The first few losses and failures in words, and figures worth reading. */
  readonly notes: readonly string[];
};

export type Drill = {
  readonly name: string;
  /** `seconds`: how long it may go on, about. */
  readonly run: (seconds: number) => Promise<DrillResult>;
};

const told = 20;

/** Counts while a drill runs. */
export const newTally = (name: string) => {
  let [tried, lost, failures] = [0, 0, 0];
  const harms: string[] = [];
  const figures: string[] = [];
  const harm = (sentence: string): void => {
    if (harms.length < told && !harms.includes(sentence)) harms.push(sentence);
  };
  return {
    try: (times = 1): void => {
      tried += times;
    },
    lose: (sentence: string): void => {
      lost++;
      harm(sentence);
    },
    fail: (sentence: string): void => {
      failures++;
      harm(sentence);
    },
    tell: (figure: string): void => {
      figures.push(figure);
    },
    tried: (): number => tried,
    result: (): DrillResult => ({
      name,
      tried,
      lost,
      failures,
      holds: tried > 0 && lost === 0 && failures === 0,
      notes: [...harms, ...figures],
    }),
  };
};
export type Tally = ReturnType<typeof newTally>;
