const DEFAULT_PORT = 4321;

/** The port that `--port` names; a text that names none is told in one line, with exit code 2. */
export function portFrom(text: string | undefined): number | undefined {
  const port = Number(text ?? DEFAULT_PORT);
  if (text?.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(`“${text ?? ''}” không phải số cổng. Hãy dùng số từ 1 đến 65535.`);
  process.exitCode = 2;
  return undefined;
}
