/** What `--help` prints. */
export function helpText(): string {
  return `Usage: npm run demo -- [options]        (or: node examples/report/run.mjs [options])

Prints a report to the terminal and writes it as one HTML page. Without a file it reads the embedded
sample: a fictional online shop in Vietnam. With files it reads any of the following.

Survey: Net Promoter Score, customer satisfaction and customer effort, overall and by group
  --survey FILE        answers, one row each; with at least one of the next three
  --score COLUMN       would you recommend us: whole numbers from 0 to 10 (NPS)
  --csat COLUMN        how satisfied are you: on 1 to 5, or on the scale of --csat-preset (CSAT)
  --ces COLUMN         how easy was it: on the scale of --ces-preset (CES), which it needs, because high
                       answers are easy to some questions and hard to others
  --by COLUMN          group all of them by this column
  --nps-preset NAME    which answers count as what and which number is the metric, as a dashboard has it:
  --csat-preset NAME   a name of cx-metrics/presets such as npsEurope, intercomCsat or ces2Agree; a wrong
  --ces-preset NAME    name is answered with the list
                       An empty cell is a missing answer.

Tickets: time to resolution
  --tickets FILE       an event log:
  --case COLUMN        case of the event; a case runs from its first to its last event
  --at COLUMN          time of the event
                       or one row per case:
  --opened COLUMN      when the case was opened
  --resolved COLUMN    when it was resolved; an empty cell is an open case
  --tickets-by COLUMN  group by this column
                       and beside the time that elapsed, the time within hours of business:
  --hours TEXT         "Mon-Fri 09:00-17:00", "Mon-Fri 09:00-12:00,13:00-17:30; Sat 09:00-13:00" or 24x7, on
                       the clock of --zone; a shift that ends before it starts ends on the next day
  --holidays FILE      days off, on which no shift starts: a date such as 2026-02-17 in each line, a name
                       after a comma if you like; or the dates themselves with commas between them

Orders: retention cohorts and revenue, repeat purchase rates, customer lifecycle, RFM scores
  --orders FILE        orders, one row each
  --customer COLUMN    who ordered
  --date COLUMN        when
  --amount COLUMN      for how much: plain numbers such as 1250.50 (without it: no revenue, no RFM scores)
  --currency TEXT      only a label for the amounts
  --period PERIOD      week, month, quarter or year, by which customers are grouped and counted; default: month

For all of them
  --zone ZONE          IANA time zone, such as Europe/Rome: of times without an offset, and of periods
  --as-of TIME         nothing later is known: later rows are left out, later resolutions are open cases;
                       a date alone means its first instant; default: the last instant in the file
  --delimiter WHAT     comma, semicolon, tab, space (runs of white space) or one character;
                       default: told from the header line
  --out FILE           where to write the page; default: report.html
  --progress           progress on stderr even when it is no terminal
  --help

Times may look like 2026-11-21T09:00:00+07:00, 2026-11-21 09:00:00, 2026-11-21 or 20261121.
Exit code 2 says that an option or a file has to be put right; one line on stderr says where.
`;
}
