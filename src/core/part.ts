/** How many parts of a whole are being measured, one within another. It is back at 0 when the call that asked for them is over. */
const measuring = { parts: 0 };

/**
 * Measures a part of rows of which the whole has been measured before. A part may hold nothing under a name, or lie in the first weeks of
 * 1970: what makes a whole suspicious says nothing of a part.
 */
export function measurePart<Result>(measure: () => Result): Result {
  measuring.parts++;
  try {
    return measure();
  } finally {
    measuring.parts--;
  }
}

/** Whether what is read is a part of something that was measured whole. */
export function isPart(): boolean {
  return measuring.parts > 0;
}
