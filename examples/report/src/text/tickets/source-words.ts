import { say } from '../../language/say.js';
import { quote } from '../../problem.js';
import type { EventName } from '../../sections/names.js';
import type { TicketsSection } from '../../sections/tickets.js';
import { kaplanMeierText, timeText, unitFor } from '../business-words.js';
import { numberText } from '../values/numbers.js';
import { casesOpened } from './tickets-words.js';

/** More would hide what is around it. */
const MOST_NAMES = 12;

/** What a meaning is called. */
function meaningText({ as }: EventName): string {
  const meanings: Readonly<Record<string, string>> = {
    new: say`open`,
    open: say`open`,
    opened: say`opened`,
    pending: say`open, waits for the customer`,
    hold: say`open, on hold`,
    solved: say`resolved`,
    resolved: say`resolved`,
    reopened: say`reopened`,
    closed: say`closed`,
    merged: say`merged`,
    spam: say`spam`,
    asked: say`the customer wrote`,
    answered: say`answered`,
    bot: say`a bot wrote`,
  };
  return meanings[as ?? ''] ?? say`changes nothing`;
}

/** What the names of a log stand for, and which nobody has explained; nothing where there are no names. */
export function namesText({ book, doubtful, source, statuses }: TicketsSection): string | undefined {
  if (book === undefined) {
    if (source.kind === 'cases' || statuses.length === 0) return undefined;
    return say`No event has a name that is known to end a case, so each case counts as resolved at its last event: --resolved-when TEXT names a resolution, --names "TEXT=closed" a closing.`;
  }
  const { names, isOfStatuses, onlyEnd } = book;
  const known = names.filter(({ as }) => as !== undefined).map((name) => `${quote(name.name)} ${meaningText(name)}`);
  const unknown = names.filter(({ as }) => as === undefined);
  const [first] = unknown;
  const sentences = [say`Names of events and what they were taken for: ${listed(known)}.`];
  if (onlyEnd !== undefined) {
    sentences.push(
      say`Nothing else resolves a case here, so ${quote(onlyEnd)} counts as a resolution; --names "${onlyEnd}=closed" says that it is none.`,
    );
  }
  if (book.doubtful !== undefined && doubtful > 0) {
    const { name, other } = book.doubtful;
    sentences.push(
      say`${numberText(doubtful)} of the resolved cases were ended by ${quote(name)} and never by ${quote(other)}: with --names "${name}=closed" they are neither open nor resolved.`,
    );
  }
  if (first !== undefined) {
    const list = listed(unknown.map(({ name, events }) => `${quote(name)} (${numberText(events)})`));
    sentences.push(
      isOfStatuses
        ? say`Names that nobody has explained: ${list}. Where a case had ended, such an event takes it up again; --names "${first.name}=ignored", or another word, says what it stands for.`
        : say`Names that nobody has explained: ${list}. Such events change nothing; --names "${first.name}=resolved", or another word, says what it stands for.`,
    );
  }
  return sentences.join(' ');
}

function listed(texts: readonly string[]): string {
  const more = texts.length - MOST_NAMES;
  return more > 0 ? `${texts.slice(0, MOST_NAMES).join('; ')}; ${say`and ${numberText(more)} more`}` : texts.join('; ');
}

/** Columns that nobody named and that were found by their names; nothing where there are none. */
export function foundText({ found }: TicketsSection): string | undefined {
  if (found.length === 0) return undefined;
  return found
    .map(({ name, option, isRead }) => {
      if (!isRead) {
        return option === 'closed'
          ? say`Column ${quote(name)} is not read: not all of its cells are times after the opening. --closed COLUMN names the times of closings.`
          : say`Column ${quote(name)} is not read: not all of its cells are times after the opening. --reopened COLUMN names the times at which cases came back.`;
      }
      return option === 'closed'
        ? say`Column ${quote(name)} was found by its name and says when cases were closed; --closed COLUMN names another.`
        : say`Column ${quote(name)} was found by its name and says when cases came back; --reopened COLUMN names another.`;
    })
    .join(' ');
}

/** How many came back, and how long it took up to the first resolution; nothing where none is known to have. */
export function backFirstText({ cameBack, overall, source }: TicketsSection): string | undefined {
  if (cameBack === undefined) return undefined;
  const { cases, first } = cameBack;
  if (source.kind === 'cases') {
    return say`Cases that came back: ${numberText(cases)}. The file has one time of resolution of each: a case that came back after it is open, and one that came
      back before it took up to then.`;
  }
  const unit = unitFor(overall);
  const half = kaplanMeierText(first.survival, unit);
  return say`Cases that came back: ${numberText(cases)}. Times run up to the last resolution, and a case that came back is open until it is resolved again.
    Up to the first resolution it is: half of all cases within ${half}, half of the resolved ones within ${timeText(first.medianMs, unit)},
    average of resolved ones ${timeText(first.value, unit)} (${numberText(first.n)} of ${numberText(casesOpened(first))} cases).`;
}
