//! The options of `sip-phrases explain`.

use std::path::PathBuf;

use clap::Args;

use super::stamp::Stamp;
use crate::args::TextArgs;

const FORMATS: &str = "\
Formats:
  Messages      one or more, with or without bodies; UTF-8 or UTF-16
  Captures      pcap and pcapng, with UDP and TCP over IPv4 and IPv6
  tcpdump       with and without -A and -v; not -X
  ngrep         -W byline, normal, none and single; not -x
  sngrep        saved as text
  tshark        -V, -O sip, -T json; the list of packets has only codes and phrases
  Wireshark     Follow Stream, and packets exported as plain text
  Logs          with a prefix on each line or only on the first one, of Asterisk, FreeSWITCH,
                Kamailio, OpenSIPS, syslog, journald, Android and others
  JSON          messages in strings, as in the logs of containers and in exports of HOMER
  CSV           messages in quoted cells
  Mail          quoted with >, and with wrapped lines
All of them may be compressed with gzip. In other formats, the code and the phrase are found.";

#[derive(Debug, Args)]
#[command(after_help = FORMATS)]
pub struct ExplainArgs {
    /// Files with SIP messages: logs, traces or captures, see Formats [default: standard input]
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,

    #[command(flatten)]
    pub text: TextArgs,

    /// Show only failures and calls that broke off: no provisional responses, challenges or successes
    #[arg(long)]
    pub failures: bool,

    /// Show only what belongs to this call
    #[arg(long, value_name = "ID")]
    pub call_id: Option<String>,

    /// Show only what has this time or a later one, such as 10:30 or "2026-01-31 10:30:00".
    /// Captures are in UTC, time zones of logs are ignored, a date without a year is the nearest one,
    /// and a log without dates is compared by the time of day
    #[arg(long, value_name = "TIME", value_parser = parse_time)]
    pub since: Option<Stamp>,

    /// Group by Call-ID, at the end of the input
    #[arg(long)]
    pub by_call: bool,

    /// Show a table at the end of the input: code, text, count, first and last time
    #[arg(long, conflicts_with = "by_call")]
    pub summary: bool,
}

fn parse_time(text: &str) -> Result<Stamp, String> {
    Stamp::parse(text)
        .ok_or_else(|| "expected a time such as 10:30 or 2026-01-31T10:30:00".to_owned())
}
