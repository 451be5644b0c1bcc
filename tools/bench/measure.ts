/** One comparison: `ours` and `theirs` in `unit`, medians of interleaved runs; `ratio` = ours / theirs. */
export type Result = {
  readonly name: string;
  readonly against: string;
  readonly ours: number;
  readonly theirs: number;
  readonly unit: 'ms' | 'MB';
  readonly ratio: number;
  /** The ratio that must not be exceeded; null where the figure is told without a bar. */
  readonly bar: number | null;
  readonly holds: boolean;
};

export type Suite = { readonly name: string; readonly run: () => Promise<readonly Result[]> };

type Side = () => unknown;

const milliseconds = async (side: Side): Promise<number> => {
  const start = performance.now();
  await side();
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const rounded = (value: number): number => Number(value.toPrecision(4));

type Comparison = {
  readonly name: string;
  readonly against: string;
  readonly ours: Side;
  readonly theirs: Side;
  readonly runs: number;
  readonly bar: number | null;
};

/** Runs both sides in turn, so that a busy machine slows both, and compares their medians. */
export const compare = async ({ name, against, ours, theirs, runs, bar }: Comparison): Promise<Result> => {
  const [own, other]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    own.push(await milliseconds(ours));
    other.push(await milliseconds(theirs));
  }
  const ratio = median(own) / median(other);
  return {
    name,
    against,
    ours: rounded(median(own)),
    theirs: rounded(median(other)),
    unit: 'ms',
    ratio: rounded(ratio),
    bar,
    holds: bar === null || ratio <= bar,
  };
};

/** One figure held against a bound. */
export const against = ({
  ours,
  theirs,
  ...rest
}: Pick<Result, 'name' | 'against' | 'ours' | 'theirs' | 'unit'>): Result => ({
  ...rest,
  ours: rounded(ours),
  theirs,
  ratio: rounded(ours / theirs),
  bar: 1,
  holds: ours <= theirs,
});
