/** An expression of Vega that looks a text up by the number of a label; two of one text stay two. */
export function textsAt(values: readonly number[], texts: readonly string[]): string {
  return `${literal(texts)}[indexof(${JSON.stringify(values)},datum.value)]`;
}

/** JSON as an expression: that knows two line breaks less inside of texts. */
function literal(texts: readonly string[]): string {
  return JSON.stringify(texts).replace(/[\u2028\u2029]/g, ' ');
}
