import { RateLimiterMemory } from 'rate-limiter-flexible';

type RequestLimits = {
  /** Counts a request of a browser that was let in; `cookie`: its own. */
  readonly isTooManyOf: (cookie: string) => Promise<boolean>;
  /** Counts a request of somebody who was not let in. */
  readonly isTooManyOfStrangers: () => Promise<boolean>;
};

const isOver = (limiter: RateLimiterMemory, key: string): Promise<boolean> =>
  limiter.consume(key).then(
    () => false,
    () => true,
  );

/** A page at its busiest asks some hundred times in ten seconds; somebody who tries tokens, without end. */
export const newRequestLimits = (): RequestLimits => {
  const browsers = new RateLimiterMemory({ points: 3_000, duration: 10 });
  const strangers = new RateLimiterMemory({ points: 120, duration: 60 });
  return {
    isTooManyOf: (cookie) => isOver(browsers, cookie),
    isTooManyOfStrangers: () => isOver(strangers, 'all'),
  };
};
