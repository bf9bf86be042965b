import { SET_NAMES } from './request/labels-request.js';

/** What `--help` prints. */
export function helpText(): string {
  const sets = SET_NAMES.filter((name) => name.endsWith('En')).map((name) => name.slice(0, -2));
  return `Usage: npm run demo -- [options]        (or: node examples/report/run.mjs [options])

Prints a report to the terminal and writes it as one HTML page. Without a file it reads the embedded
sample: a fictional online shop in Vietnam. With files it reads any of the following.

Survey: Net Promoter Score, customer satisfaction and customer effort, overall and by group
  --survey FILE        answers, one row each; with at least one of the next three, which may be given
                       several times. Their cells are numbers (9, 9.0), numbers with a label
                       ("10 - Extremely likely") or labels (see --labels)
  --score COLUMN       would you recommend us: whole numbers from 0 to 10 (NPS)
  --csat COLUMN        how satisfied are you: on 1 to 5, or on the scale of --csat-preset (CSAT)
  --ces COLUMN         how easy was it: on the scale of --ces-preset (CES), which it needs, because high
                       answers are easy to some questions and hard to others
  --labels TEXT        what labels stand for: "Good=5; Fair=3", or a set of the library by its name, such as
                       satisfaction5En or satisfaction5Vi; for one question alone: "csat: satisfaction5En";
                       sets, each with En or Vi behind: ${sets.slice(0, 4).join(', ')},
                       ${sets.slice(4).join(', ')}
  --by COLUMN          group all of them by this column
  --answered COLUMN    when each answer was given: for --over and --compare
  --latest-by COLUMN   only the last answer of each customer counts, who stands in this column, by the
                       time of --answered; of two at one time the lower answer counts
  --count COLUMN       how many answers a row stands for
  --nps-preset NAME    which answers count as what and which number is the metric, as a dashboard has it:
  --csat-preset NAME   a name of cx-metrics/presets such as npsEurope, intercomCsat or ces2Agree; a wrong
  --ces-preset NAME    name is answered with the list

Tickets: time to resolution
  --tickets FILE       an event log, a row per event; a case is opened at its first one:
  --case COLUMN        case of the event
  --at COLUMN          time of the event
  --activity COLUMN    what happened, or the status afterwards: solved, closed, open again …; without it, or
                       where no name in it is known to end a case, it is resolved at its last event
  --names TEXT         what names in it stand for: "Fixed=solved; With customer=pending", or a preset of
                       cx-metrics/presets such as zendeskStatusNames; a wrong word is answered with the list;
                       usual ones are known, and the report says what each was taken for
                       or one row per case:
  --opened COLUMN      when the case was opened
  --resolved COLUMN    when it was resolved; an empty cell is an open case
  --closed COLUMN      when it was closed, for whatever reason: what was not resolved by then is neither open
                       nor resolved. Without it a column of a usual name is looked for (closed_at)
  --reopened COLUMN    when it came back: it is open until a later resolution. Looked for too (reopened_at)
  --status COLUMN      its status: the report says which are resolved
  --tickets-by COLUMN  group by this column
                       for both:
  --resolved-when TEXT cases are resolved only where --status is so, all others are open; in an event log
                       such an event is a resolution, and a case that goes on after it came back; may be
                       given several times
  --hours TEXT         the time within hours of business too: "Mon-Fri 09:00-17:00", 24x7 or "Mon-Fri
                       09:00-12:00,13:00-17:30; Sat 09:00-13:00", on the clock of --time-zone; a shift that
                       ends before it starts ends on the next day
  --holidays FILE      days off, on which no shift starts: a date such as 2026-02-17 in each line, a name
                       after a comma if you like; or the dates themselves with commas between them

Orders: retention cohorts and revenue, repeat purchase rates, customer lifecycle, RFM scores, and what
customers are worth
  --orders FILE        orders, one row each
  --customer COLUMN    who ordered
  --date COLUMN        when
  --amount COLUMN      for how much (without amounts: no revenue, RFM scores or worth); below 0 is a refund,
  --quantity COLUMN    or how many,
  --price COLUMN       times the price of one
  --refund COLUMN      refunds: rows with yes in it; COLUMN=TEXT: with this text, COLUMN=TEXT*: with one that
                       begins so; may be given several times. Refunds are no orders and lower revenue
  --born-at COLUMN     when each customer began, where that is not the first order: for the cohorts
  --currency TEXT      a label for the amounts; such a sign may stand in their cells
  --period PERIOD      week, month, quarter, half-year or year, by which customers are grouped and counted;
                       default: that of --over, else month
  --silent-days DAYS   so many days without an order, and a customer counts as lost; default: 90
  --horizon MONTHS     how far ahead customers are worth something; default: 12
  --discount SHARE     what is paid a year later is worth so much less, such as 10%; default: none
  --margin SHARE       so much of an amount is profit, such as 30%; default: revenue is shown
  --holdout DATE       the model of worth is put to the test with the orders from this day on; default: the
                       last third of the time
  --model NAME         bg-nbd, mbg-nbd or pareto-nbd; default: bg-nbd

Subscriptions: recurring revenue and its movements, what is kept of it, customers lost
  --subscriptions FILE subscriptions, one row each; after a change of plan or price a new row begins
  --subscriber COLUMN  whose it is; a customer may have several
  --started COLUMN     when it began
  --ended COLUMN       the first instant or day without it; an empty cell goes on
  --fee COLUMN         its recurring price, from 0
  --seats COLUMN       times so many
  --billed INTERVAL    for how long a price pays: month, year, quarter, half-year, week, day or a duration
                       such as P18M; default: month
  --billed-by COLUMN   the same where each row says it (monthly, annual … too); an empty cell is a month
  --fee-currency COLUMN
                       their currency: two of them are refused, for nothing is converted
  --currency TEXT      and
  --period PERIOD      as for orders

How cells are written, in all files
  --time-zone ZONE     IANA time zone, such as Europe/Rome, of times without an offset, of periods and of
                       hours; --zone for short
  --date-order ORDER   month-day-year (11/1/2019 8:51 PM), day-month-year or year-month-day; without it dates
                       look like 2026-11-21 or 20261121, with a time 2026-11-21 09:00:00 or …T09:00:00+07:00
  --years-from YEAR    first of the hundred years of dates with two digits for the year, such as 2000
  --unit UNIT          what numbers among times count: s, ms, us or ns since 1970, or spreadsheet-day
                       (spreadsheet-day-1904)
  --doubled WHICH      earlier or later: of a time that happens twice as clocks go back; default: earlier
  --decimal SIGN       . or , before decimals, in amounts and answers; default: .
  --group SIGN         . , ' _ or a space between groups of digits; default: none
  --blank TEXT         cells with this text are empty, as "N/A"; may be given several times. An empty cell
                       is missing: counted and left out
  --on-invalid WHAT    throw: the first cell that cannot be read or is off the scale ends the report;
                       count: such cells are in no figure, and the report says how many, why and where
  --header-rows N      rows of the header, such as 3; a column may be named as any of them has it, or by its
                       place: "#3" is the third; 0: there is no header, and columns go by their places
  --footer-rows N      rows at the end that are none, such as totals
  --encoding NAME      of text that is not UTF-8 and has no mark of UTF-16, such as windows-1252
  --delimiter WHAT     comma, semicolon, tab, space (runs of white space) or one character;
                       default: told from the header line

Over time and against each other, also of the sample
  --over PERIOD        every number by week, month or quarter: pictures, a table, and whether it rises or
                       falls; a period that is not over is marked. Needs --time-zone and, of a survey,
                       --answered
  --compare [WHAT]     before: the last period that is over with the one before (what --compare alone means);
                       year-before: with that of a year before; "Phone vs Mail": two groups of --by or
                       --tickets-by. What changed, and whether that is more than chance
  --minimum N          groups of fewer answers or cases are not shown, and where one alone would not be, nor
                       is the next smallest; default: 0

For the report
  --language NAME      en or vi: what is said, and how numbers are written; default: en
  --as-of TIME         nothing later is known: later rows are left out, later resolutions are open cases;
                       a date alone means its first instant; default: the last instant in the file, of
                       subscriptions the last start
  --out FILE           where to write the page; default: report.html
  --progress           progress on stderr even when it is no terminal
  --help

Exit code 2 says that an option or a file has to be put right; one line on stderr says where, and which
option helps.
`;
}
