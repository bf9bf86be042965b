import type { CellForm } from './input/cells.js';
import { instantForm, instantOption } from './input/instants.js';
import type { Progress } from './input/progress.js';
import type { Request } from './request/request.js';
import { type OrdersSection, readOrders } from './sections/orders.js';
import { readSurvey, type SurveySection } from './sections/survey.js';
import { readTickets, type TicketsSection } from './sections/tickets.js';

/** Everything that is shown, computed once for the terminal and for the page. */
export interface Report {
  readonly isSample: boolean;
  readonly survey: SurveySection | undefined;
  readonly tickets: TicketsSection | undefined;
  readonly orders: OrdersSection | undefined;
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
  const { survey, tickets, orders, notation, isSample } = request;
  const instants = instantForm(notation);
  const reading: Reading = { request, folder, progress, instants, asOf: instantOption(request.asOf, instants) };
  return {
    isSample,
    survey: survey && (await readSurvey(survey, reading)),
    tickets: tickets && (await readTickets(tickets, reading)),
    orders: orders && (await readOrders(orders, reading)),
  };
}
