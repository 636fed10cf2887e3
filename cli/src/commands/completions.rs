//! `sip-phrases completions`: completions for a shell.

use std::io::{self, Write};

use clap::Command;
use clap_complete::Shell;

use crate::error::Error;

/// Prints the completions of a command line.
pub fn run(shell: Shell, mut command: Command) -> Result<(), Error> {
    // `clap_complete` panics if it cannot write, so it writes to memory.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "sip-phrases", &mut script);
    let mut out = io::stdout().lock();
    out.write_all(&script)?;
    Ok(out.flush()?)
}
