type Turn = <T>(work: () => Promise<T>) => Promise<T>;

/** One after the other, in the order they were asked for; a failure stops nobody behind it. */
export const inTurn = (): Turn => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
};
