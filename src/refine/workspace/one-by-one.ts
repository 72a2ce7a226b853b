/** Works that share the one copy of a workspace. */

/** Each begins when the last has ended. The first that throws ends them all: what stands in line throws the same, and does not begin. */
export function oneByOne(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result;
    return result;
  };
}
