/** What a job prints on its last line. */
export interface JobFigures {
  seconds: number;
}

/** Do a job, and print how long it took. */
export async function timedJob(job: () => Promise<void> | void): Promise<void> {
  const start = performance.now();
  await job();
  const figures: JobFigures = { seconds: (performance.now() - start) / 1000 };
  console.log(JSON.stringify(figures));
}
