import { isCxMetricsError } from 'cx-metrics';
import { once, type Speech } from '../words/speech.js';

/** What draws: the library's pictures and the renderer of their specifications, loaded when the first result is there. */
const load = once(() => import('./renderer.js'));

let before: { finalize: () => unknown } | undefined;

/** Draws the picture of a result, or of a table of groups, into an element; one that has left the page meanwhile stays empty. */
export async function draw(
  room: HTMLElement,
  shown: object,
  { words, metrics, locale, language }: Speech,
): Promise<void> {
  const { chart, labels, render } = await load();
  if (!room.isConnected) return;
  // on a narrow page a picture has its lines broken, not shrunk
  const width = Math.max(260, Math.min(720, Math.floor(room.clientWidth)));
  let spec: object;
  try {
    spec = chart(shown as never, { words, metrics, locale, labels: labels[language], width });
  } catch (error) {
    // a number without a picture is still a number
    if (!isCxMetricsError(error)) throw error;
    room.remove();
    return;
  }
  before?.finalize();
  before = await render(room, spec);
}
