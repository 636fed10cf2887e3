//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

pub const HELP: &str = "\
A SIP server that answers with the status code and in the language of your choice.

Usage: sip_uas [--locales DIR] PORT

Listens on 127.0.0.1 and this UDP port; 0 selects a free port. The first line of the output is the
address.

The user part of the Request-URI selects the status code of the response:
  sip:486@127.0.0.1    486, and likewise any code from 200 to 999
  sip:183@127.0.0.1    183 and then 200 for an INVITE; 200 for any other method (RFC 4320)
  sip:bob@127.0.0.1    200
  sip:1000@127.0.0.1   404: not a status code
Accept-Language selects the language of the status line; the default is English.

An INVITE rings for a fifth of a second, which leaves time to cancel it.

Options:
  --locales DIR   Lay the texts in DIR (DIR/LANGUAGE/status.ftl) over the bundled ones. The server
                  reloads them when a file changes. If they have a mistake, it prints the mistake
                  and keeps the previous texts
  -h, --help      Print this help
";

/// The arguments of the program.
#[derive(Debug)]
pub struct Arguments {
    pub port: u16,
    /// The folder of custom texts.
    pub locales: Option<PathBuf>,
}

impl Arguments {
    /// Parses the command line. Returns `None` if it asks for help.
    pub fn parse(mut words: impl Iterator<Item = OsString>) -> Result<Option<Arguments>, String> {
        let (mut port, mut locales) = (None, None);
        while let Some(word) = words.next() {
            match word.to_string_lossy().as_ref() {
                "--help" | "-h" => return Ok(None),
                "--locales" => {
                    let folder = words
                        .next()
                        .ok_or("--locales has no value: expected a folder")?;
                    locales = Some(PathBuf::from(folder));
                }
                option if option.starts_with('-') => {
                    return Err(format!("unknown option {option}: see --help"));
                }
                extra if port.is_some() => {
                    return Err(format!("unexpected argument {extra:?}: expected one port"));
                }
                number => port = Some(parse_port(number)?),
            }
        }
        let port = port.ok_or("missing port: expected one, as in `sip_uas 5060`")?;
        Ok(Some(Arguments { port, locales }))
    }
}

fn parse_port(number: &str) -> Result<u16, String> {
    number
        .parse()
        .map_err(|_| format!("invalid port {number:?}: expected a number from 0 to 65535"))
}
