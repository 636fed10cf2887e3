//! `sip-phrases man`: the manual pages.

use std::fs;
use std::path::Path;

use clap::Command;
use clap_mangen::Man;

use crate::error::Error;

/// Writes a page for the program and one for each of its commands: `sip-phrases.1`,
/// `sip-phrases-explain.1`.
///
/// # Errors
///
/// [`Error::Input`] if a page cannot be written.
pub fn run(dir: &Path, mut command: Command) -> Result<(), Error> {
    fs::create_dir_all(dir).map_err(|error| Error::path("create", dir, &error))?;
    // Adds the options that every command has, and the names `sip-phrases explain`.
    command.build();
    let name = command.get_name().to_owned();
    write(dir, &name, &command)?;
    for subcommand in command
        .get_subcommands()
        .filter(|command| command.get_name() != "help")
    {
        let name = format!("{name}-{}", subcommand.get_name());
        write(dir, &name, subcommand)?;
    }
    Ok(())
}

fn write(dir: &Path, name: &str, command: &Command) -> Result<(), Error> {
    let path = dir.join(format!("{name}.1"));
    let mut page = Vec::new();
    Man::new(command.clone())
        .title(name.to_uppercase())
        .render(&mut page)?;
    fs::write(&path, page).map_err(|error| Error::path("write", &path, &error))
}
