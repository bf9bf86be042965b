/** What a piece of an example throws: the code of the error or, where it has none, its name. */
export async function thrownBy(run: () => unknown): Promise<string> {
  try {
    await run();
  } catch (error) {
    const { code, name } = error as { code?: string; name?: string };
    return code ?? name ?? String(error);
  }
  return 'nothing';
}

/** Puts the place in front of an error's text, so that a failed example names file and line. */
export function located(error: unknown, place: string): unknown {
  if (error instanceof Error) error.message = `${place}: ${error.message}`;
  return error;
}
