/** Half of the nodes and weights of Gauss's rule with twelve points on [−1, 1]; the other half lies opposite. */
const NODES: readonly (readonly [node: number, weight: number])[] = [
  [0.1252334085114689, 0.24914704581340277],
  [0.3678314989981802, 0.2334925365383548],
  [0.5873179542866175, 0.20316742672306592],
  [0.7699026741943047, 0.16007832854334622],
  [0.9041172563704749, 0.10693932599531843],
  [0.9815606342467192, 0.04717533638651183],
];

/** Takes a node and its weight. */
export type TakeNode = (at: number, weight: number) => void;

/**
 * Hands the nodes of Gauss's rule on [from, to] to `take`: the sum of weight times value is the integral of a polynomial of degree 23,
 * and to rounding that of a function that falls by e^8 and has no singularity nearer than the interval is long.
 */
export function gaussLegendre(from: number, to: number, take: TakeNode): void {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  for (const [node, weight] of NODES) {
    take(middle - half * node, half * weight);
    take(middle + half * node, half * weight);
  }
}
