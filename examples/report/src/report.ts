import type { CellForm } from './input/cells.js';
import { instantForm, instantOption } from './input/instants.js';
import type { Progress } from './input/progress.js';
import type { Request } from './request/request.js';
import { type OrdersSection, readOrders } from './sections/orders/orders.js';
import { readSubscriptions, type SubscriptionsSection } from './sections/subscriptions/subscriptions.js';
import { readSurvey, type SurveySection } from './sections/survey.js';
import { readTickets, type TicketsSection } from './sections/tickets.js';
import { assertCompared, type Told } from './sections/told.js';

/** Everything that is shown, computed once for the terminal and for the page. */
export interface Report {
  readonly isSample: boolean;
  /** Every number that is told at the top, in the order of the report. */
  readonly told: readonly Told[];
  readonly survey: SurveySection | undefined;
  readonly tickets: TicketsSection | undefined;
  readonly orders: OrdersSection | undefined;
  readonly subscriptions: SubscriptionsSection | undefined;
}

/** How the files of one run are read. */
export interface Reading {
  readonly request: Request;
  readonly folder: string;
  readonly progress: Progress;
  readonly instants: CellForm<number>;
  /** `--as-of` in epoch milliseconds. */
  readonly asOf: number | undefined;
}

/** Reads the files one by one and computes what is asked of each. */
export async function readReport(request: Request, folder: string, progress: Progress): Promise<Report> {
  const { notation, isSample, view } = request;
  const instants = instantForm(notation);
  const reading: Reading = { request, folder, progress, instants, asOf: instantOption(request.asOf, instants) };
  const survey = request.survey && (await readSurvey(request.survey, reading));
  const tickets = request.tickets && (await readTickets(request.tickets, reading));
  const orders = request.orders && (await readOrders(request.orders, reading));
  const subscriptions = request.subscriptions && (await readSubscriptions(request.subscriptions, reading));
  const questions = survey === undefined ? [] : [...survey.nps, ...survey.csat, ...survey.ces];
  const told = [
    ...questions.map((each) => each.told),
    tickets?.told,
    orders?.churn.told,
    ...(subscriptions?.told ?? []),
  ].filter((each) => each !== undefined);
  const named: readonly { readonly name: string | null }[] = [...questions, ...(tickets ? [tickets] : [])].flatMap(
    ({ groups }): readonly { readonly name: string | null }[] => groups,
  );
  const names = new Set(named.flatMap(({ name }) => (name === null ? [] : [name])));
  assertCompared(told, view.comparing, names);
  return { isSample, told, survey, tickets, orders, subscriptions };
}
